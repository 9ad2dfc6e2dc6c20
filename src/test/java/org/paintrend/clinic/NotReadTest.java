package org.paintrend.clinic;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotReadTest {
    private static final int PAGE = 4096;

    @TempDir
    private Path folder;

    @Test
    void aFileThatBreaksWhileItIsOpenIsToldAsNotRead() throws Exception {
        try (Desktop desktop = Desktop.in(folder)) {
            desktop.patient("P-1");
            desktop.reopen();
            try (var file = new RandomAccessFile(desktop.file.toFile(), "rw")) {
                byte[] rubbish = new byte[Math.toIntExact(file.length()) - PAGE];
                Arrays.fill(rubbish, (byte) 0xff);
                file.seek(PAGE);
                file.write(rubbish);
            }
            assertThatThrownBy(() -> desktop.clinic.patients().all()).isInstanceOf(NotRead.class);
        }
    }
}
