using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Protocol;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Writes;

/// <summary>Binds LOAD DATA: which field of a line feeds which column, and SET expressions over fields.</summary>
public sealed class LoadBinder(BindingContext context, Table table)
{
    private const string VariablePrefix = "@";

    public LogicalTableSink Bind(LoadDataStatement load, string stream)
    {
        var inserts = new InsertBinder(context, table);
        var fields = new List<(string Name, Column? Column)>();
        if (load.Columns.Count == 0)
        {
            fields.AddRange(table.Columns.Select(c => (c.Name, (Column?)c)));
        }

        foreach (var target in load.Columns)
        {
            fields.Add(target switch
            {
                ColumnRef column => (column.Name, inserts.Named([column.Name])[0]),
                UserVariable variable => (VariablePrefix + variable.Name, null),
                _ => throw CoreErrors.Semantic.With("LOAD DATA takes columns and @variables as targets"),
            });
        }

        // A field of a column is parsed as that column; one of a variable stays text for SET to use.
        var source = new LogicalBatchSource(
            stream, [.. fields.Select(f => context.Columns.Create(f.Name, f.Column?.Type ?? SqlType.String))]);
        source = source with { Csv = Format(load, stream, fields, source.Columns) };
        return load.Set.Count == 0 && fields.TrueForAll(f => f.Column is not null)
            ? inserts.Sink(source, [.. fields.Select(f => f.Column).OfType<Column>()], source.Columns)
            : WithSet(load, inserts, fields, source);
    }

    private LogicalTableSink WithSet(
        LoadDataStatement load, InsertBinder inserts, List<(
            string Name, Column? Column)> fields, LogicalBatchSource source)
    {
        var names = source.Columns.Select((c, i) => new ScopeColumn(null, table.Name, fields[i].Name, c)).ToList();
        var binder = new ExpressionBinder(context, new ExpressionScope(new Scope(names, null), "field list"));
        var items = source.Columns.Select(NamedExpression.Of).ToList();
        var targets = new List<Column>();
        var sources = new List<PlanColumn>();
        foreach (var assignment in load.Set)
        {
            var column = inserts.Named([assignment.Column.Name])[0];
            var value = binder.Bind(VariablesAsColumns(assignment.Value));
            var computed = context.Columns.Create(column.Name, value.Type);
            items.Add(new NamedExpression(computed, value));
            targets.Add(column);
            sources.Add(computed);
        }

        for (var i = 0; i < fields.Count; i++)
        {
            if (fields[i].Column is not { } column || targets.Contains(column)) continue;
            targets.Add(column);
            sources.Add(source.Columns[i]);
        }

        return inserts.Sink(new LogicalProject(source, [.. items]), targets, sources);
    }

    private static Expression VariablesAsColumns(Expression expression) => expression switch
    {
        UserVariable variable => new ColumnRef(VariablePrefix + variable.Name),
        FunctionCall call => call with { Arguments = call.Arguments.Map(VariablesAsColumns) },
        Binary binary
            => binary with { Left = VariablesAsColumns(binary.Left), Right = VariablesAsColumns(binary.Right) },
        Comparison comparison => comparison with
        {
            Left = VariablesAsColumns(comparison.Left),
            Right = VariablesAsColumns(comparison.Right),
        },
        Sql.Ast.Cast cast => cast with { Operand = VariablesAsColumns(cast.Operand) },
        Case branch => branch with
        {
            Operand = branch.Operand is null ? null : VariablesAsColumns(branch.Operand),
            Branches = branch.Branches.Map(
                b => b with { When = VariablesAsColumns(b.When), Then = VariablesAsColumns(b.Then) }),
            Else = branch.Else is null ? null : VariablesAsColumns(branch.Else),
        },
        _ => expression,
    };

    private static CsvSourceSpec Format(
        LoadDataStatement load, string stream, List<(
            string Name, Column? Column)> fields, ImmutableArray<PlanColumn> columns)
    {
        var spec = new CsvSourceSpec
        {
            Stream = stream,
            FieldTerminator = load.FieldsTerminatedBy,
            EnclosedBy = load.EnclosedBy,
            OptionallyEnclosed = load.OptionallyEnclosed,
            EscapedBy = load.EscapedBy,
            LineTerminator = load.LinesTerminatedBy,
            SkipLines = load.IgnoreLines,
            FileName = load.Path,
            FieldCount = fields.Count,
            MaxErrors = load.Duplicates == LoadDuplicates.Ignore ? long.MaxValue : 0,
        };
        if (load.LinesStartingBy.Length > 0) throw CoreErrors.NotSupported.With("LINES STARTING BY");
        spec.Types_.AddRange(columns.Select((c, i) => c.Type.ToProto(fields[i].Column?.Nullable ?? true)));
        spec.Fields.AddRange(Enumerable.Range(0, fields.Count));
        spec.ColumnNames.AddRange(fields.Select(f => f.Name));
        return spec;
    }
}
