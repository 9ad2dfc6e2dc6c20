@rem Makes target\installer\PainTrend-VERSION.msi, which installs for one user without an administrator.
@rem Needs Maven, an installed JDK 25 and WiX 3 or newer.
@cd /d "%~dp0.." && mvn -B -q -Pinstaller %*
