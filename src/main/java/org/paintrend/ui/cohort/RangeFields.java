package org.paintrend.ui.cohort;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.paintrend.ui.common.FieldBox;
import org.paintrend.words.Words;

/** Two fields side by side, from and to. What is understood is asked for at once; what is not is said when it is left. */
final class RangeFields<T> extends HBox {
    private final Function<String, Optional<T>> reader;
    private final BiPredicate<T, T> inOrder;
    private final BiConsumer<@Nullable T, @Nullable T> then;
    private final String wrong;
    private final String order;
    private final Side from;
    private final Side to;

    /**
     * Two fields.
     *
     * @param key what they are about: {@code ages} or {@code period}
     * @param reader what a text that is not blank means
     * @param inOrder whether the first is not after the second
     * @param then told of both ends whenever they can be asked for
     */
    RangeFields(
            Words words,
            String key,
            TextField first,
            TextField second,
            Function<String, Optional<T>> reader,
            BiPredicate<T, T> inOrder,
            BiConsumer<@Nullable T, @Nullable T> then) {
        super(12);
        this.reader = reader;
        this.inOrder = inOrder;
        this.then = then;
        this.wrong = words.get("cohort.filter." + key + ".wrong");
        this.order = words.get("cohort.filter.order");
        this.from = new Side(first, words.get("cohort.filter." + key + ".from"), "cohort-" + key + "-from");
        this.to = new Side(second, words.get("cohort.filter." + key + ".to"), "cohort-" + key + "-to");
        getChildren().setAll(from.box, to.box);
    }

    private void changed() {
        @Nullable T low = from.value();
        @Nullable T high = to.value();
        if (from.isRead() && to.isRead() && isInOrder(low, high)) {
            from.box.fault("");
            to.box.fault("");
            then.accept(low, high);
        }
    }

    private void left(Side side) {
        boolean isOrdered = isInOrder(from.value(), to.value());
        side.box.fault(side.isRead() ? (isOrdered ? "" : order) : wrong);
    }

    private boolean isInOrder(@Nullable T low, @Nullable T high) {
        return low == null || high == null || inOrder.test(low, high);
    }

    /** One end. */
    private final class Side {
        private final TextField field;
        private final FieldBox box;

        Side(TextField field, String name, String id) {
            this.field = field;
            field.setId(id);
            box = new FieldBox(name, field).whenLeft(() -> left(this));
            field.textProperty().addListener((observed, before, now) -> changed());
        }

        boolean isRead() {
            return field.getText().isBlank() || reader.apply(field.getText()).isPresent();
        }

        @Nullable
        T value() {
            return field.getText().isBlank()
                    ? null
                    : reader.apply(field.getText()).orElse(null);
        }
    }
}
