package org.paintrend.words;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * Every text of the program in one language. Texts live in {@code i18n/messages-*.properties}, one file a room, so
 * that each stays small; a key begins with its room.
 */
public final class Words {
    /** The files of texts; a key is looked for in all of them. */
    public static final List<String> ROOMS = List.of(
            "common",
            "clinical",
            "fault",
            "verdict",
            "shell",
            "followups",
            "patients",
            "record",
            "history",
            "entry",
            "exchange",
            "release",
            "numbness",
            "medication",
            "sheet",
            "safety",
            "import",
            "catalogue",
            "cohort",
            "series",
            "settings",
            "chart",
            "figures",
            "report",
            "registry",
            "cli");

    /** The languages the program speaks. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("tr"));

    private final Locale locale;
    private final Map<String, String> texts = new HashMap<>();
    private final DateTimeFormatter longDate;
    private final DateTimeFormatter shortDate;

    private Words(Locale locale) {
        this.locale = locale;
        for (String room : ROOMS) {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "i18n.messages-" + room,
                    locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            for (Enumeration<String> keys = bundle.getKeys(); keys.hasMoreElements(); ) {
                String key = keys.nextElement();
                texts.put(key, bundle.getString(key));
            }
        }
        this.longDate = DateTimeFormatter.ofPattern("d MMM uuuu", locale);
        this.shortDate = DateTimeFormatter.ofPattern("d MMM", locale);
    }

    /** The texts in a language; English where the program does not speak it. */
    public static Words in(Locale locale) {
        return new Words(LANGUAGES.stream()
                .filter(one -> one.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH));
    }

    /** The language spoken. */
    public Locale locale() {
        return locale;
    }

    /** Whether there is a text under this key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * The text under a key with its arguments filled in; whole numbers are written plainly, without grouping.
     *
     * @throws IllegalArgumentException when there is no such text: a defect that a test finds first
     */
    public String get(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        if (arguments.length == 0 && text.indexOf('\'') < 0) {
            // Most texts have nothing to fill in, and a list asks for thousands of them while it scrolls.
            return text;
        }
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = String.valueOf(arguments[i]);
        }
        return new MessageFormat(text, locale).format(plain);
    }

    /** A text that counts something: {@code key.one} for 1, {@code key.other} for every other number. */
    public String count(String key, long number, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = number(number);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return get(key + (number == 1 ? ".one" : ".other"), arguments);
    }

    /** A whole number with the language's grouping. */
    public String number(long number) {
        return String.format(locale, "%,d", number);
    }

    /** A change in percent with its sign, U+2212 for minus: −60 %, +14 %, 0 %. */
    public String changePercent(int percent) {
        String sign = percent < 0 ? "\u2212" : percent > 0 ? "+" : "";
        return get("common.percent.signed", sign, Math.abs(percent));
    }

    /** A percentage without a sign: 50 %. */
    public String percent(int percent) {
        return get("common.percent.signed", "", percent);
    }

    /** 3 Nov 2026. */
    public String date(LocalDate date) {
        return longDate.format(date);
    }

    /** Tuesday 3 November 2026. */
    public String day(LocalDate date) {
        return DateTimeFormatter.ofPattern(get("common.date.day"), locale).format(date);
    }

    /** 3 Nov, where the year is clear. */
    public String dayAndMonth(LocalDate date) {
        return shortDate.format(date);
    }

    /** Nov, where the year is clear. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMM", locale).format(month);
    }

    /** Nov 2026. */
    public String monthAndYear(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMM uuuu", locale).format(month);
    }

    /** 10:42. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm", locale).format(time);
    }

    /** 3 Nov 2026, 10:42. */
    public String dateTime(Instant instant, ZoneId zone) {
        return get(
                "common.date-time", date(LocalDate.ofInstant(instant, zone)), time(LocalTime.ofInstant(instant, zone)));
    }
}
