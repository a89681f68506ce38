package org.zhengan.vaccine.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.zhengan.rules.programme.Element;

/** What the CAP 1.2 schema asks of a message: which elements, in which order, how often, with what in them. */
final class CapRules {

    private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[-+]\\d\\d:\\d\\d";
    private static final String TOKEN = "[^\\s,<&]+";
    private static final String TEXT = "(?s).+";

    /** Each element in its order: how often (1, ?, +, *), and its pattern, or its own elements where it has any. */
    private static final Map<String, List<String>> ORDER = Map.of(
            "alert",
            List.of(
                    "identifier 1 " + TOKEN,
                    "sender 1 " + TOKEN,
                    "sent 1 " + TIME,
                    "status 1 Actual|Exercise|System|Test|Draft",
                    "msgType 1 Alert|Update|Cancel|Ack|Error",
                    "source ? " + TEXT,
                    "scope 1 Public|Restricted|Private",
                    "restriction ? " + TEXT,
                    "addresses ? " + TEXT,
                    "code * " + TEXT,
                    "note ? " + TEXT,
                    "references ? (" + TOKEN + "," + TOKEN + "," + TIME + ")( " + TOKEN + "," + TOKEN + "," + TIME
                            + ")*",
                    "incidents ? " + TEXT,
                    "info * #"),
            "info",
            List.of(
                    "language ? [a-z]{2}(-[A-Z]{2})?",
                    "category + Geo|Met|Safety|Security|Rescue|Fire|Health|Env|Transport|Infra|CBRNE|Other",
                    "event 1 " + TEXT,
                    "responseType * Shelter|Evacuate|Prepare|Execute|Avoid|Monitor|Assess|AllClear|None",
                    "urgency 1 Immediate|Expected|Future|Past|Unknown",
                    "severity 1 Extreme|Severe|Moderate|Minor|Unknown",
                    "certainty 1 Observed|Likely|Possible|Unlikely|Unknown",
                    "audience ? " + TEXT,
                    "eventCode * #",
                    "effective ? " + TIME,
                    "onset ? " + TIME,
                    "expires ? " + TIME,
                    "senderName ? " + TEXT,
                    "headline ? " + TEXT,
                    "description ? " + TEXT,
                    "instruction ? " + TEXT,
                    "web ? " + TEXT,
                    "contact ? " + TEXT,
                    "parameter * #",
                    "resource * #",
                    "area * #"),
            "parameter",
            List.of("valueName 1 " + TEXT, "value 1 " + TEXT),
            "area",
            List.of("areaDesc 1 " + TEXT, "polygon * " + TEXT, "circle * " + TEXT, "geocode * #"),
            "geocode",
            List.of("valueName 1 " + TEXT, "value 1 " + TEXT));

    private CapRules() {}

    /** How {@code element} breaks them; nothing when it keeps them. */
    static List<String> brokenBy(Element element) {
        List<String> broken = new ArrayList<>();
        var children = new ArrayList<>(children(element));
        for (var rule : Objects.requireNonNull(ORDER.get(element.name()), element.name())) {
            var parts = rule.split(" ", 3);
            int found = 0;
            while (!children.isEmpty() && children.get(0).name().equals(parts[0])) {
                check(children.remove(0), parts[2], broken);
                found++;
            }
            if ((found == 0 && Set.of("1", "+").contains(parts[1]))
                    || (found > 1 && Set.of("1", "?").contains(parts[1]))) {
                broken.add(element.name() + " holds " + found + " " + parts[0]);
            }
        }
        children.forEach(child -> broken.add(child.name() + " is out of its place in " + element.name()));
        return broken;
    }

    static List<Element> children(Element element) {
        return element.content().stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    static List<String> texts(Element element, String child) {
        return children(element).stream()
                .filter(each -> each.name().equals(child))
                .map(CapRules::text)
                .toList();
    }

    static String text(Element element) {
        return String.join("", element.content().stream().map(Object::toString).toList());
    }

    private static void check(Element child, String pattern, List<String> broken) {
        if (pattern.equals("#")) {
            broken.addAll(brokenBy(child));
        } else if (!Pattern.matches(pattern, text(child))) {
            broken.add(child.name() + " is " + text(child));
        }
    }
}
