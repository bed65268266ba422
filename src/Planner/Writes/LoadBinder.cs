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
    /// <param name="format">How text is read, and what becomes of rows that cannot be stored; columns and types are filled in here.</param>
    /// <param name="columnar">All columns of the Parquet or ORC files that are read instead of text.</param>
    public LogicalTableSink Bind(LoadDataStatement load, CsvSourceSpec format, ColumnarSourceSpec? columnar = null)
    {
        var inserts = new InsertBinder(context, table);
        var fields = columnar is null ? Fields(load, inserts) : Fields(load, columnar);
        var names = fields.Select(f => f.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);

        // A field of a column is parsed as that column; any other stays text for expressions to use.
        var columns = fields.Select(f => context.Columns.Create(f.Name, f.Stored ?? f.Column?.Type ?? SqlType.String)).ToList();
        if (format.BadRows != BadRows.Fail)
        {
            format.AddsLine = true;
            columns.Add(context.Columns.Create(PlaceName, SqlType.BigInt));
        }

        LogicalNode plan = columnar is null ? Text(format, fields, columns) : Columnar(columnar, fields, columns);
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

        var unfitIsNull = format.BadRows == BadRows.Nulls || columnar is null && format.BadRows != BadRows.Fail;
        var sink = inserts.Sink(plan, targets, sources, unfitIsNull);
        if (load.Partitions.Count > 0) sink = sink with { Partitions = [.. load.Partitions] };
        return format.BadRows == BadRows.Fail ? sink : WithPlaces(sink, columns[^1], format);
    }

    /// <summary>
    /// Binds a load that looks at stored rows: a query that gives the table's columns, where rows <paramref name="delete"/> also the
    /// place of a row to delete and whether there is a new one, and last where the row of the load stood.
    /// </summary>
    public LogicalTableSink BindChanges(Query query, CsvSourceSpec format, bool delete, IReadOnlyList<string> partitions)
    {
        var more = delete ? RowColumns.Place.Count + 2 : 1;
        var project = new InsertBinder(context, table).BindRows(query, more, format.BadRows == BadRows.Nulls);
        return new LogicalTableSink(project, table, [.. project.Output])
        {
            Mode = delete ? TableSinkSpec.Types.Mode.Change : TableSinkSpec.Types.Mode.Insert,
            Partitions = partitions.Count > 0 ? [.. partitions] : null,
            Loads = format,
            IgnoreUnmatched = true,
        };
    }

    private static LogicalBatchSource Text(CsvSourceSpec format, List<Field> fields, List<PlanColumn> columns)
    {
        format.FieldCount = fields.Count;
        format.Types_.AddRange(fields.Select((f, i) => columns[i].Type.ToProto(f.Column?.Nullable ?? true)));
        format.Fields.AddRange(Enumerable.Range(0, fields.Count));
        format.ColumnNames.AddRange(fields.Select(f => f.Name));
        if (format.Json is { Paths.Count: 0 } json) json.Paths.AddRange(fields.Select(f => $"$[\"{f.Name}\"]"));
        return new LogicalBatchSource(format.Stream, [.. columns]) { Csv = format };
    }

    private static LogicalBatchSource Columnar(ColumnarSourceSpec columnar, List<Field> fields, List<PlanColumn> columns)
    {
        var spec = new ColumnarSourceSpec { FileName = columnar.FileName, Format = columnar.Format };
        spec.Files.AddRange(columnar.Files);
        spec.Columns.AddRange(fields.Select(f => f.Name));
        spec.Types_.AddRange(fields.Select(f => f.Stored!.ToProto(true))); // Fields of such files have a type.
        return new LogicalBatchSource("columnar", [.. columns]) { Columnar = spec };
    }

    private List<Field> Fields(LoadDataStatement load, InsertBinder inserts)
    {
        if (load.Columns.Count == 0) return [.. table.PlainColumns.Select(c => new Field(c.Name, c, null))];
        var assigned = load.Set.Select(s => s.Column.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var fields = new List<Field>();
        foreach (var target in load.Columns)
        {
            fields.Add(target switch
            {
                ColumnRef column when load.HasFreeFields && (assigned.Contains(column.Name) || Find(column.Name) is null)
                    => new Field(column.Name, null, null),
                ColumnRef column => new Field(column.Name, inserts.Named([column.Name])[0], null),
                UserVariable variable => new Field(VariablePrefix + variable.Name, null, null),
                _ => throw CoreErrors.Semantic.With("LOAD DATA takes columns and @variables as targets"),
            });
        }

        var twice = fields.Where(f => f.Column is not null).GroupBy(f => f.Column!.Id).FirstOrDefault(g => g.Count() > 1); // Not null.
        if (twice is not null) throw BindingErrors.ColumnTwice.With(twice.First().Name);

        return fields;
    }

    // Columns of such files are found by name; what the load does not name is what the table has of them.
    private List<Field> Fields(LoadDataStatement load, ColumnarSourceSpec columnar)
    {
        var assigned = load.Set.Select(s => s.Column.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var wanted = load.Columns.Count > 0
            ? load.Columns.Select(c => c is ColumnRef column ? column.Name : "?").ToList()
            : [.. table.PlainColumns.Select(c => c.Name).Where(n => !assigned.Contains(n))];
        var fields = new List<Field>();
        foreach (var name in wanted)
        {
            var at = columnar.Columns.ToList().FindIndex(c => c.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (at < 0) throw BindingErrors.UnknownColumn.With(name, "columns of the file");
            if (Find(name) is { GeneratedSql: not null }) throw WriteErrors.GeneratedValue.With(name, table.Name);
            fields.Add(new Field(name, assigned.Contains(name) ? null : Find(name), columnar.Types_[at].ToSqlType()));
        }

        return fields;
    }

    private Column? Find(string name) => table.Columns.FirstOrDefault(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Is a field of a row: its name, the column that it feeds as it is, its own type where it has one.</summary>
    private sealed record Field(string Name, Column? Column, SqlType? Stored);

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
