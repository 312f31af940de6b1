package nl.binnenzicht.dashboard.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser would send of a form that nobody touched. */
final class FormFields {

    private static final Pattern FIELD =
            Pattern.compile("<input([^>]*)>|<select([^>]*)>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option([^>]*)>");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    private FormFields() {}

    static String query(String form) {
        List<String> words = new ArrayList<>();
        Matcher field = FIELD.matcher(form);
        while (field.find()) {
            String input = field.group(1);
            if (input != null) {
                boolean sent = !input.contains("checkbox") || input.contains(" checked");
                if (sent) {
                    words.add(word(find(NAME, input), find(VALUE, input)));
                }
                continue;
            }
            String name = find(NAME, field.group(2));
            List<String> chosen = new ArrayList<>();
            List<String> all = new ArrayList<>();
            Matcher option = OPTION.matcher(field.group(3));
            while (option.find()) {
                all.add(find(VALUE, option.group(1)));
                if (option.group(1).contains(" selected")) {
                    chosen.add(find(VALUE, option.group(1)));
                }
            }
            boolean one = !field.group(2).contains(" multiple");
            if (one && chosen.isEmpty() && !all.isEmpty()) {
                chosen.add(all.get(0));
            }
            chosen.forEach(value -> words.add(word(name, value)));
        }
        return String.join("&", words);
    }

    private static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1).replace("&#34;", "\"").replace("&amp;", "&") : "";
    }

    private static String word(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
