package org.paintrend.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;

/** What somebody does with a long list, frame by frame. Called beside the FX thread. */
public final class ListUse {
    private static final int SCREENFULS = 300;

    private final Frames frames;
    private final ListView<?> list;
    private final TextField search;

    public ListUse(Frames frames, ListView<?> list, TextField search) {
        this.frames = frames;
        this.list = list;
        this.search = search;
    }

    /** As with a wheel: three rows a frame. */
    public void roll() throws Exception {
        VirtualFlow<?> flow = onFx(() -> (VirtualFlow<?>) list.lookup(".virtual-flow"));
        begin("wheel");
        for (int i = 0; i < SCREENFULS; i++) {
            onFx(() -> flow.scrollPixels(3 * list.getFixedCellSize()));
            Thread.sleep(16);
        }
    }

    /** As with the scroll bar's thumb drawn from end to end: every frame all rows are others. */
    public void draw() throws Exception {
        int step = Math.max(1, list.getItems().size() / SCREENFULS);
        begin("thumb");
        for (int i = 0; i < SCREENFULS; i++) {
            int row = i * step;
            onFx(() -> {
                list.scrollTo(row);
                return list;
            });
            Thread.sleep(16);
        }
    }

    /** Types each query letter by letter, and clears it. */
    public void type(String... queries) throws Exception {
        begin("type");
        for (String query : queries) {
            for (int i = 1; i <= query.length(); i++) {
                String typed = query.substring(0, i);
                onFx(() -> {
                    search.setText(typed);
                    return search;
                });
                Thread.sleep(120);
            }
            onFx(() -> {
                search.clear();
                return search;
            });
            Thread.sleep(200);
        }
    }

    /** Does something on the FX thread and waits for it. */
    public static <T> T onFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    private void begin(String phase) throws Exception {
        onFx(() -> {
            frames.phase(phase);
            return list;
        });
    }
}
