package nl.binnenzicht.dashboard.web;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.binnenzicht.dashboard.answer.Answer;
import nl.binnenzicht.dashboard.answer.Answers;
import nl.binnenzicht.dashboard.answer.AsOf;
import nl.binnenzicht.dashboard.answer.Explanation;
import nl.binnenzicht.dashboard.answer.KnownSnapshots;
import nl.binnenzicht.dashboard.answer.MetricRequest;
import nl.binnenzicht.dashboard.answer.Policy;
import nl.binnenzicht.dashboard.disclosure.Published;
import nl.binnenzicht.dashboard.page.Enquiry;
import nl.binnenzicht.marts.metric.Metric;
import nl.binnenzicht.warehouse.error.RequestException;
import nl.binnenzicht.warehouse.store.DataHome;
import nl.binnenzicht.warehouse.store.SnapshotInfo;
import nl.binnenzicht.warehouse.store.SnapshotStore;
import nl.binnenzicht.warehouse.term.Periode;

/**
 * A page's question to the engine under one policy. Remembers which snapshots answered and which
 * metrics could not follow the filters, so that the page can say so.
 */
final class EngineEnquiry implements Enquiry {

    private static final int MAX_DIMENSIONS = 3;
    private static final String TOO_OLD = "BZ-167";

    private final Answers answers;
    private final Choice choice;
    private final Policy policy;
    private final DataHome home;
    private final Set<String> snapshots = new HashSet<>();
    private final Set<String> unfiltered = new HashSet<>();
    private final Set<String> tooNew = new TreeSet<>();
    private final String snapshotId;

    EngineEnquiry(Answers answers, Choice choice, Policy policy, DataHome home) {
        this.answers = answers;
        this.choice = choice;
        this.policy = policy;
        this.home = home;
        this.snapshotId = answers.snapshotId(choice.asOf());
        snapshots.add(snapshotId);
    }

    @Override
    public Periode periode() {
        return choice.periode();
    }

    @Override
    public Map<String, String> filters() {
        return choice.filters();
    }

    @Override
    public Map<String, String> words() {
        return choice.words();
    }

    @Override
    public Published during(Periode periode, String metricId, String... by) {
        return run(request(metricId, periode, known(metricId, by.length), by));
    }

    @Override
    public Published whole(Periode periode, String metricId, String... by) {
        return run(request(metricId, periode, Map.of(), by));
    }

    @Override
    public Published where(Map<String, String> filters, String metricId, String... by) {
        return run(request(metricId, choice.periode(), filters, by));
    }

    @Override
    public Published series(List<Periode> perioden, String metricId) {
        MetricRequest request = request(metricId, perioden.get(0), known(metricId, 0));
        return seen(known(request, perioden, () -> answers.series(request, perioden)).table());
    }

    private MetricRequest request(
            String metricId, Periode periode, Map<String, String> filters, String... by) {
        return new MetricRequest(metricId, periode, List.of(by), filters, policy, choice.asOf());
    }

    private Published run(MetricRequest request) {
        return seen(known(request, List.of(request.periode()), () -> answers.run(request)).table());
    }

    /** An old snapshot does not know every metric of today; then there is no answer. */
    private Answer known(MetricRequest request, List<Periode> perioden, Supplier<Answer> answer) {
        try {
            return answer.get();
        } catch (RequestException e) {
            if (e.problems().stream().noneMatch(one -> one.code().equals(TOO_OLD))) {
                throw e;
            }
            tooNew.add(definition(request.metricId()).name());
            return answers.none(request, perioden);
        }
    }

    private Published seen(Published table) {
        snapshots.add(table.snapshotId());
        return table;
    }

    private Map<String, String> known(String metricId, int breakdowns) {
        Map<String, String> known = new LinkedHashMap<>();
        for (Map.Entry<String, String> filter : choice.filters().entrySet()) {
            boolean declared = definition(metricId).dimensions().contains(filter.getKey());
            if (declared && known.size() + breakdowns < MAX_DIMENSIONS) {
                known.put(filter.getKey(), filter.getValue());
            } else {
                unfiltered.add(metricId);
            }
        }
        return known;
    }

    @Override
    public Explanation explain(String metricId) {
        Explanation explanation =
                answers.explain(request(metricId, choice.periode(), choice.filters()));
        seen(explanation.answer().table());
        return explanation;
    }

    @Override
    public Explanation explain(String metricId, String inSnapshot) {
        return answers.explain(
                MetricRequest.of(metricId, choice.periode(), policy)
                        .asOf(AsOf.snapshot(inSnapshot)));
    }

    @Override
    public Published at(String inSnapshot, String metricId) {
        MetricRequest request =
                MetricRequest.of(metricId, choice.periode(), policy)
                        .asOf(AsOf.snapshot(inSnapshot));
        try {
            return answers.series(request, List.of(choice.periode())).table();
        } catch (RequestException e) {
            return answers.none(request, List.of(choice.periode())).table();
        }
    }

    @Override
    public List<SnapshotInfo> snapshots() {
        String serving = answers.snapshotId();
        return new KnownSnapshots(new SnapshotStore(home))
                .all().stream().filter(info -> info.id().compareTo(serving) <= 0).toList();
    }

    @Override
    public Metric definition(String metricId) {
        return answers.catalog().require(metricId);
    }

    @Override
    public Map<String, String> names(String dimension) {
        return answers.names(dimension, choice.asOf());
    }

    @Override
    public Periode lastMonth() {
        return Periode.ofMaand(Periode.maand(answers.laatsteMaand(choice.asOf())));
    }

    @Override
    public List<Integer> years() {
        return answers.jaren(choice.asOf());
    }

    @Override
    public String snapshotId() {
        return snapshotId;
    }

    @Override
    public DataHome home() {
        return home;
    }

    /** False when a new snapshot took over halfway: the page is asked again. */
    boolean isOneSnapshot() {
        return snapshots.size() == 1;
    }

    /** Metrics that do not know a filter that was chosen, and answered for everyone. */
    Set<String> unfiltered() {
        return unfiltered;
    }

    /** Names of metrics that the snapshot is too old for. */
    Set<String> tooNew() {
        return tooNew;
    }
}
