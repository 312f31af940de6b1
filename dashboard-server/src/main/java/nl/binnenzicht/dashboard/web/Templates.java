package nl.binnenzicht.dashboard.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.function.Function;
import nl.binnenzicht.dashboard.page.ApiText;
import nl.binnenzicht.dashboard.page.PageView;
import nl.binnenzicht.dashboard.page.ProblemView;
import nl.binnenzicht.dashboard.page.cohorten.CohortView;

/** The compiled templates; everything they write is escaped by its place in the HTML. */
final class Templates {

    private static final String PACKAGE = "nl.binnenzicht.dashboard.template";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

    String page(PageView view) {
        return render("page.jte", view);
    }

    String api(ApiText view) {
        return render("api.jte", view);
    }

    /**
     * @param names code to name of a column
     */
    String cohorten(CohortView view, Function<String, Map<String, String>> names) {
        StringOutput out = new StringOutput();
        engine.render("cohorten.jte", Map.of("view", view, "namen", names), out);
        return out.toString();
    }

    String problem(ProblemView view) {
        return render("problem.jte", view);
    }

    private String render(String template, Object view) {
        StringOutput out = new StringOutput();
        engine.render(template, view, out);
        return out.toString();
    }
}
