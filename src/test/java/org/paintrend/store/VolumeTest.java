package org.paintrend.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolumeTest {
    @ParameterizedTest
    @CsvSource({"nfs, /", "nfs4, /", "cifs, /", "SMB2, /", "smbfs, /", "fuse.sshfs, /", "9p, /", "afpfs, /"})
    void knowsANetworkDriveByItsType(String type, String root) {
        assertThat(Volume.networkKind(type, root)).isEqualTo(type);
    }

    @Test
    void knowsANetworkDriveByItsPath() {
        assertThat(Volume.networkKind("NTFS", "\\\\server\\clinic\\")).isEqualTo("UNC");
    }

    @ParameterizedTest
    @CsvSource({"ext4, /", "btrfs, /", "xfs, /", "overlay, /", "tmpfs, /", "NTFS, C:\\", "apfs, /", "fuse.ntfs-3g, /"})
    void leavesTheDisksOfThisMachineAlone(String type, String root) {
        assertThat(Volume.networkKind(type, root)).isNull();
    }

    @Test
    void asksTheSystem(@TempDir Path folder) throws Exception {
        Volume disks = Volume.ofSystem();
        assertThat(disks.network(folder)).isNull();
        assertThat(disks.readable(folder)).isTrue();
        assertThat(disks.writable(folder)).isTrue();
        assertThat(disks.readable(folder.resolve("nothing"))).isFalse();
    }
}
