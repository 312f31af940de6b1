package nl.binnenzicht.marts.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.binnenzicht.marts.lineage.Field;
import nl.binnenzicht.marts.lineage.Influence;
import nl.binnenzicht.marts.lineage.Origins;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.Alias;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.expressions.CaseWhen;
import org.apache.spark.sql.catalyst.expressions.CommonExpressionId;
import org.apache.spark.sql.catalyst.expressions.CommonExpressionRef;
import org.apache.spark.sql.catalyst.expressions.Exists;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.If;
import org.apache.spark.sql.catalyst.expressions.OuterReference;
import org.apache.spark.sql.catalyst.expressions.SubqueryExpression;
import org.apache.spark.sql.catalyst.expressions.WindowExpression;
import org.apache.spark.sql.catalyst.expressions.With;
import org.apache.spark.sql.catalyst.expressions.aggregate.AggregateExpression;
import org.apache.spark.sql.catalyst.plans.logical.Aggregate;
import org.apache.spark.sql.catalyst.plans.logical.CTERelationDef;
import org.apache.spark.sql.catalyst.plans.logical.CTERelationRef;
import org.apache.spark.sql.catalyst.plans.logical.Deduplicate;
import org.apache.spark.sql.catalyst.plans.logical.Distinct;
import org.apache.spark.sql.catalyst.plans.logical.Filter;
import org.apache.spark.sql.catalyst.plans.logical.Generate;
import org.apache.spark.sql.catalyst.plans.logical.Join;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.Sort;
import org.apache.spark.sql.catalyst.plans.logical.Union;
import org.apache.spark.sql.catalyst.plans.logical.View;
import org.apache.spark.sql.catalyst.plans.logical.WithCTE;
import scala.Option;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Where the columns of a table come from, read from the plan in which Spark has looked every name
 * up: attributes are followed by their id, so that an alias, a common table expression or two
 * columns of one name cannot mislead. Stops at the tables the recipe reads, which are views there.
 *
 * <p>What is not followed apart: of a struct column the fields, and of a function its arguments.
 */
final class PlanLineage {

    private final Set<String> inputs;
    private final Map<Long, List<Origins>> common = new HashMap<>();
    private final Map<CommonExpressionId, Origins> named = new HashMap<>();
    private final Origins rows = Origins.none();

    private PlanLineage(Set<String> inputs) {
        this.inputs = inputs;
    }

    /**
     * What bears on a table.
     *
     * @param columns per column, in order
     * @param rows on which rows there are
     */
    record Found(Map<String, Origins> columns, Origins rows) {}

    /**
     * Reads the plan of a query.
     *
     * @param inputs the tables it reads, at which to stop
     */
    static Found of(Dataset<Row> query, Set<String> inputs) {
        LogicalPlan plan =
                ((org.apache.spark.sql.classic.Dataset<Row>) query).queryExecution().analyzed();
        PlanLineage lineage = new PlanLineage(inputs);
        Scope scope = lineage.visit(plan, null);
        Map<String, Origins> columns = new LinkedHashMap<>();
        for (Attribute attribute : list(plan.output())) {
            columns.put(attribute.name(), scope.of(attribute));
        }
        return new Found(columns, lineage.rows);
    }

    /** What bears on the attributes that are known at a place in the plan. */
    private static final class Scope {

        private final Scope outer;
        private final Map<Long, Origins> known = new HashMap<>();

        private Scope(Scope outer) {
            this.outer = outer;
        }

        private void put(Attribute attribute, Origins origins) {
            known.put(attribute.exprId().id(), origins);
        }

        /** Of something unknown, a constant of the plan, nothing. */
        private Origins of(Attribute attribute) {
            Origins found = known.get(attribute.exprId().id());
            return found != null ? found : outer == null ? Origins.none() : outer.of(attribute);
        }
    }

    private Scope visit(LogicalPlan plan, Scope outer) {
        if (plan instanceof View view && inputs.contains(view.desc().identifier().table())) {
            Scope scope = new Scope(outer);
            String table = view.desc().identifier().table();
            for (Attribute column : list(view.output())) {
                scope.put(column, Origins.of(new Field(table, column.name())));
            }
            return scope;
        }
        if (plan instanceof WithCTE with) {
            list(with.cteDefs()).forEach(definition -> define(definition, outer));
            return visit(with.plan(), outer);
        }
        if (plan instanceof CTERelationRef reference) {
            return positional(list(reference.output()), common(reference.cteId()), outer);
        }
        if (plan instanceof Union union) {
            return union(union, outer);
        }
        Scope scope = new Scope(outer);
        list(plan.children()).forEach(child -> scope.known.putAll(visit(child, outer).known));
        restrict(plan, scope);
        return produce(plan, scope);
    }

    private void define(CTERelationDef definition, Scope outer) {
        common.put(definition.id(), inOrder(definition.child(), outer));
    }

    private List<Origins> common(long id) {
        return common.computeIfAbsent(id, unknown -> List.of());
    }

    private List<Origins> inOrder(LogicalPlan plan, Scope outer) {
        Scope scope = visit(plan, outer);
        return list(plan.output()).stream().map(scope::of).toList();
    }

    /** Each branch by place; the plan names the result after the first. */
    private Scope union(Union union, Scope outer) {
        List<Origins> columns = new ArrayList<>();
        list(union.output()).forEach(any -> columns.add(Origins.none()));
        for (LogicalPlan branch : list(union.children())) {
            List<Origins> of = inOrder(branch, outer);
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).add(of.get(i));
            }
        }
        return positional(list(union.output()), columns, outer);
    }

    private static Scope positional(List<Attribute> output, List<Origins> columns, Scope outer) {
        Scope scope = new Scope(outer);
        for (int i = 0; i < columns.size(); i++) {
            scope.put(output.get(i), columns.get(i));
        }
        return scope;
    }

    /** Notes what bears on which rows a step lets through. */
    private void restrict(LogicalPlan plan, Scope scope) {
        if (plan instanceof Filter filter) {
            rows.add(origins(filter.condition(), scope), Influence.FILTER);
        } else if (plan instanceof Join join) {
            each(join.condition(), scope, Influence.JOIN);
        } else if (plan instanceof Sort sort) {
            list(sort.order()).forEach(by -> rows.add(origins(by, scope), Influence.SORT));
        } else if (plan instanceof Aggregate aggregate) {
            list(aggregate.groupingExpressions())
                    .forEach(by -> rows.add(origins(by, scope), Influence.GROUP_BY));
        } else if (plan instanceof Distinct) {
            list(plan.output()).forEach(by -> rows.add(scope.of(by), Influence.GROUP_BY));
        } else if (plan instanceof Deduplicate deduplicate) {
            list(deduplicate.keys()).forEach(by -> rows.add(scope.of(by), Influence.GROUP_BY));
        }
    }

    private void each(Option<Expression> condition, Scope scope, Influence use) {
        if (condition.isDefined()) {
            rows.add(origins(condition.get(), scope), use);
        }
    }

    /** Adds the attributes a step makes: each from the expression of that id, else from all. */
    private Scope produce(LogicalPlan plan, Scope scope) {
        Map<Long, Origins> made = new HashMap<>();
        for (Expression expression : list(plan.expressions())) {
            if (expression instanceof Alias alias) {
                made.put(alias.exprId().id(), origins(alias, scope));
            }
        }
        for (Attribute attribute : list(plan.output())) {
            long id = attribute.exprId().id();
            if (made.containsKey(id)) {
                scope.known.put(id, made.get(id));
            } else if (!scope.known.containsKey(id)) {
                scope.known.put(id, together(plan, scope));
            }
        }
        return scope;
    }

    private Origins together(LogicalPlan plan, Scope scope) {
        Origins all = Origins.none();
        List<Expression> from =
                plan instanceof Generate generate
                        ? List.of((Expression) generate.generator())
                        : list(plan.expressions());
        from.forEach(one -> all.add(origins(one, scope), Influence.TRANSFORMATION));
        return all;
    }

    private Origins origins(Expression expression, Scope scope) {
        if (expression instanceof Attribute attribute) {
            return scope.of(attribute);
        }
        if (expression instanceof OuterReference reference) {
            return origins((Expression) reference.e(), scope);
        }
        if (expression instanceof SubqueryExpression subquery) {
            return subquery(subquery, scope);
        }
        if (expression instanceof With with) {
            list(with.defs()).forEach(one -> named.put(one.id(), origins(one.child(), scope)));
            return origins(with.child(), scope);
        }
        if (expression instanceof CommonExpressionRef reference) {
            return named.getOrDefault(reference.id(), Origins.none());
        }
        Origins all = Origins.none();
        List<Expression> children = list(expression.children());
        for (int i = 0; i < children.size(); i++) {
            all.add(origins(children.get(i), scope), use(expression, i));
        }
        return all;
    }

    /** How an expression uses one of its arguments. */
    private static Influence use(Expression expression, int argument) {
        if (expression instanceof Alias) {
            return Influence.IDENTITY;
        }
        if (expression instanceof AggregateExpression) {
            return argument == 0 ? Influence.AGGREGATION : Influence.CONDITIONAL;
        }
        if (expression instanceof WindowExpression) {
            return argument == 0 ? Influence.AGGREGATION : Influence.WINDOW;
        }
        boolean decides =
                expression instanceof If && argument == 0
                        || expression instanceof CaseWhen choice && isCondition(choice, argument);
        return decides ? Influence.CONDITIONAL : Influence.TRANSFORMATION;
    }

    /** Condition, value, condition, value, and perhaps what to take otherwise. */
    private static boolean isCondition(CaseWhen choice, int argument) {
        return argument < 2 * choice.branches().size() && argument % 2 == 0;
    }

    /** The value of a subquery, and what decides it: of {@code exists} and {@code in} only that. */
    private Origins subquery(SubqueryExpression subquery, Scope scope) {
        Origins all = Origins.none();
        PlanLineage inside = new PlanLineage(inputs);
        inside.common.putAll(common);
        List<Origins> columns = inside.inOrder(subquery.plan(), scope);
        if (!(subquery instanceof Exists)) {
            columns.forEach(column -> all.add(column, Influence.TRANSFORMATION));
        }
        inside.rows.all().keySet().forEach(field -> all.add(field, Influence.CONDITIONAL));
        return all;
    }

    private static <T> List<T> list(Seq<T> scala) {
        return CollectionConverters.asJava(scala);
    }
}
