using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Protocol;
using MatViewDb.Sql.Ast;
using BadRows = MatViewDb.Protocol.CsvSourceSpec.Types.BadRows;

namespace MatViewDb.Planner.Writes;

/// <summary>Binds a load: which field of a row feeds which column, expressions over fields, which rows count.</summary>
public sealed class LoadBinder(BindingContext context, Table table)
{
    private const string VariablePrefix = "@";
    private const string PlaceName = "$place";

    /// <param name="load">What is loaded.</param>
    /// <param name="format">How the text is read; columns and types are filled in here.</param>
    public LogicalTableSink Bind(LoadDataStatement load, CsvSourceSpec format)
    {
        var inserts = new InsertBinder(context, table);
        var fields = Fields(load, inserts);
        var names = fields.Select(f => f.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);

        // A field of a column is parsed as that column; any other stays text for expressions to use.
        var columns = fields.Select(f => context.Columns.Create(f.Name, f.Column?.Type ?? SqlType.String)).ToList();
        if (format.BadRows != BadRows.Fail)
        {
            format.AddsLine = true;
            columns.Add(context.Columns.Create(PlaceName, SqlType.BigInt));
        }

        format.FieldCount = fields.Count;
        format.Types_.AddRange(fields.Select((f, i) => columns[i].Type.ToProto(f.Column?.Nullable ?? true)));
        format.Fields.AddRange(Enumerable.Range(0, fields.Count));
        format.ColumnNames.AddRange(fields.Select(f => f.Name));
        if (format.Json is { Paths.Count: 0 } json) json.Paths.AddRange(fields.Select(f => $"$[\"{f.Name}\"]"));
        LogicalNode plan = new LogicalBatchSource(format.Stream, [.. columns]) { Csv = format };
        var targets = new List<Column>();
        var sources = new List<PlanColumn>();
        if (load.Set.Count > 0) plan = WithSet(load, inserts, plan, names, targets, sources);
        for (var i = 0; i < fields.Count; i++)
        {
            if (fields[i].Column is not { } column || targets.Contains(column)) continue;
            targets.Add(column);
            sources.Add(columns[i]);
        }

        if (load.Where is { } condition)
        {
            var scope = targets.Select((t, i) => new ScopeColumn(null, table.Name, t.Name, sources[i]))
                .Concat(columns.Where(c => !targets.Any(t => t.Name.Equals(c.Name, StringComparison.OrdinalIgnoreCase)))
                    .Select(c => new ScopeColumn(null, table.Name, c.Name, c)));
            plan = new LogicalFilter(plan, Over([.. scope], "where clause").BindCondition(condition));
        }

        var sink = inserts.Sink(plan, targets, sources, format.BadRows != BadRows.Fail);
        if (load.Partitions.Count > 0) sink = sink with { Partitions = [.. load.Partitions] };
        return format.BadRows == BadRows.Fail ? sink : WithPlaces(sink, columns[^1], format);
    }

    private List<(string Name, Column? Column)> Fields(LoadDataStatement load, InsertBinder inserts)
    {
        if (load.Columns.Count == 0) return [.. table.Columns.Select(c => (c.Name, (Column?)c))];
        var assigned = load.Set.Select(s => s.Column.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var fields = new List<(string Name, Column? Column)>();
        foreach (var target in load.Columns)
        {
            fields.Add(target switch
            {
                ColumnRef column when load.HasFreeFields && (assigned.Contains(column.Name) || !IsColumn(column.Name))
                    => (column.Name, null),
                ColumnRef column => (column.Name, inserts.Named([column.Name])[0]),
                UserVariable variable => (VariablePrefix + variable.Name, null),
                _ => throw CoreErrors.Semantic.With("LOAD DATA takes columns and @variables as targets"),
            });
        }

        return fields;
    }

    private bool IsColumn(string name) => table.Columns.Any(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private LogicalProject WithSet(
        LoadDataStatement load, InsertBinder inserts, LogicalNode source, HashSet<string> fields, List<Column> targets,
        List<PlanColumn> sources)
    {
        var scope = source.Output.Select(c => new ScopeColumn(null, table.Name, c.Name, c)).ToList();
        var binder = Over(scope, "field list");
        var items = source.Output.Select(NamedExpression.Of).ToList();
        foreach (var assignment in load.Set)
        {
            var column = inserts.Named([assignment.Column.Name])[0];
            var value = binder.Bind(FieldsAsColumns(assignment.Value, fields));
            var computed = context.Columns.Create(column.Name, value.Type);
            items.Add(new NamedExpression(computed, value));
            targets.Add(column);
            sources.Add(computed);
        }

        return new LogicalProject(source, [.. items]);
    }

    private ExpressionBinder Over(IReadOnlyList<ScopeColumn> columns, string clause)
        => new(context, new ExpressionScope(new Scope(columns, null), clause));

    private LogicalTableSink WithPlaces(LogicalTableSink sink, PlanColumn place, CsvSourceSpec format)
    {
        var project = (LogicalProject)sink.Input; // InsertBinder ends in one.
        var kept = context.Columns.Copy(place);
        return sink with
        {
            Input = project with { Items = project.Items.Add(new NamedExpression(kept, new ColumnExpression(place))) },
            Sources = sink.Sources.Add(kept),
            Loads = format,
            IgnoreUnmatched = true,
        };
    }

    // @name is the session's variable unless a field is read into it.
    private static Expression FieldsAsColumns(Expression expression, HashSet<string> fields)
    {
        return Walk(expression);
        Expression Walk(Expression node) => node switch
        {
            UserVariable variable when fields.Contains(VariablePrefix + variable.Name) => new ColumnRef(VariablePrefix + variable.Name),
            FunctionCall call => call with { Arguments = call.Arguments.Map(Walk) },
            Unary unary => unary with { Operand = Walk(unary.Operand) },
            Binary binary => binary with { Left = Walk(binary.Left), Right = Walk(binary.Right) },
            Comparison comparison => comparison with { Left = Walk(comparison.Left), Right = Walk(comparison.Right) },
            And and => and with { Operands = and.Operands.Map(Walk) },
            Or or => or with { Operands = or.Operands.Map(Walk) },
            Not not => not with { Operand = Walk(not.Operand) },
            IsNull test => test with { Operand = Walk(test.Operand) },
            Like like => like with { Operand = Walk(like.Operand), Pattern = Walk(like.Pattern) },
            Between between => between with { Operand = Walk(between.Operand), Low = Walk(between.Low), High = Walk(between.High) },
            InList list => list with { Operand = Walk(list.Operand), Items = list.Items.Map(Walk) },
            Sql.Ast.Cast cast => cast with { Operand = Walk(cast.Operand) },
            Case branch => branch with
            {
                Operand = branch.Operand is null ? null : Walk(branch.Operand),
                Branches = branch.Branches.Map(b => b with { When = Walk(b.When), Then = Walk(b.Then) }),
                Else = branch.Else is null ? null : Walk(branch.Else),
            },
            _ => node,
        };
    }
}
