package org.paintrend.ui.common;

import java.util.concurrent.Callable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A robot that waits for what it did on the FX thread and no longer; a test says itself when it waits for the rest. */
public final class QuickRobot extends FxRobot {
    @Override
    public FxRobot interact(Runnable runnable) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(runnable));
        return this;
    }

    @Override
    public <T> FxRobot interact(Callable<T> callable) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(callable));
        return this;
    }
}
