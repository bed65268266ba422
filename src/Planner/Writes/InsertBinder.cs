using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Protocol;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Writes;

/// <summary>Binds the source of a write to the columns of its table: order, defaults, strict conversion.</summary>
public sealed class InsertBinder(BindingContext context, Table table)
{
    private readonly GeneratedValues _generated = new(context, table);

    /// <summary>Binds VALUES or a query; columns empty = all in order.</summary>
    public LogicalTableSink Bind(IReadOnlyList<string> columns, InsertSource source, bool byName)
    {
        (columns, source) = GeneratedColumns.Without(columns, source, byName, table);
        return source switch
        {
            InsertValues values => Sink(BindValues(Named(columns), values)),
            InsertQuery query => BindQuery(columns, query.Query, byName),
            _ => throw Core.Errors.CoreErrors.NotSupported.With(source.GetType().Name),
        };
    }

    /// <summary>
    /// Binds a query that gives the table's columns, the place of a row to delete, and whether there is a new row.
    /// </summary>
    public LogicalTableSink BindChange(Query query)
    {
        return Sink(BindRows(query, RowColumns.Place.Count + 1)) with { Mode = TableSinkSpec.Types.Mode.Change };
    }

    /// <summary>
    /// Binds a query that gives the table's columns and some more: whether there is a new row is the one after the place, all others
    /// are numbers.
    /// </summary>
    internal LogicalProject BindRows(Query query, int more, bool unfitIsNull = false)
    {
        var bound = new QueryBinder(context, null, null).Bind(query);
        var plain = table.PlainColumns;
        if (bound.Columns.Count != plain.Length + more) throw BindingErrors.ColumnCount.With(1);
        var items = ImmutableArray.CreateBuilder<NamedExpression>();
        items.AddRange(Row(plain, i => Strict(new ColumnExpression(bound.Columns[i].Column), plain[i], unfitIsNull)));
        for (var i = plain.Length; i < bound.Columns.Count; i++)
        {
            var source = new ColumnExpression(bound.Columns[i].Column);
            var type = i == plain.Length + RowColumns.Place.Count ? SqlType.Boolean : SqlType.BigInt;
            ScalarExpression value = source.Type == type ? source : new CastExpression(source, type, Strict: true);
            items.Add(new NamedExpression(context.Columns.Create(bound.Columns[i].Name, type), value));
        }

        return new LogicalProject(bound.Plan, items.ToImmutable());
    }

    /// <summary>Finds the named columns; a name twice, unknown or generated is an error.</summary>
    public IReadOnlyList<Column> Named(IReadOnlyList<string> names)
    {
        if (names.Count == 0) return table.PlainColumns;
        var found = new List<Column>();
        foreach (var name in names)
        {
            var column = table.Columns.FirstOrDefault(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                ?? throw BindingErrors.UnknownColumn.With(name, "field list");
            if (found.Contains(column)) throw BindingErrors.ColumnTwice.With(column.Name);
            if (column.GeneratedSql is not null) throw WriteErrors.GeneratedValue.With(column.Name, table.Name);
            found.Add(column);
        }

        return found;
    }

    /// <summary>Puts input columns into the table's order, converts them and adds defaults for the others.</summary>
    public LogicalTableSink Sink(
        LogicalNode input, IReadOnlyList<Column> targets, IReadOnlyList<PlanColumn> sources, bool unfitIsNull = false)
    {
        var plain = table.PlainColumns;
        return Sink(new LogicalProject(input, [.. Row(plain, i =>
        {
            var at = IndexOf(targets, plain[i]);
            return at < 0 ? ColumnDefaults.Of(plain[i], context) : Strict(new ColumnExpression(sources[at]), plain[i], unfitIsNull);
        })]));
    }

    // All columns of the table in its order, made from the values of those that are not generated.
    private IEnumerable<NamedExpression> Row(ImmutableArray<Column> plain, Func<int, ScalarExpression> value)
    {
        var row = new ScalarExpression?[table.Columns.Length];
        var at = 0;
        for (var i = 0; i < row.Length; i++)
        {
            if (table.Columns[i].GeneratedSql is null) row[i] = value(at++);
        }

        Core.Runtime.Check.That(at == plain.Length, $"table {table.Name} has {plain.Length} plain columns, {at} were met");
        _generated.Fill(row, 1);
        return row.Select((made, i) => new NamedExpression(
            context.Columns.Create(table.Columns[i].Name, table.Columns[i].Type), made!)); // Filled above.
    }

    private LogicalTableSink Sink(LogicalNode input) => new(input, table, [.. input.Output]);

    /// <summary>Converts a value to a column's type; what does not fit is an error when the row is computed.</summary>
    internal static ScalarExpression Strict(ScalarExpression value, Column column, bool unfitIsNull = false)
    {
        var type = column.Type;
        if (value.Type == type) return value;
        var fits = value.Type.IsText && type.IsText
            && (type.Length == 0 || value.Type.Length > 0 && value.Type.Length <= type.Length);
        if (!fits && unfitIsNull && type is { Kind: SqlTypeKind.Char or SqlTypeKind.Varchar, Length: > 0 })
        {
            // A cast would cut it; whoever screens the rows leaves out those that are too long.
            var whole = type.Kind == SqlTypeKind.Char ? type with { Length = 0 } : SqlType.String;
            return value.Type.IsText && whole == SqlType.String ? value : new CastExpression(value, whole, Strict: false);
        }

        return fits ? value : new CastExpression(value, type, Strict: !unfitIsNull);
    }

    private static int IndexOf(IReadOnlyList<Column> columns, Column column)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Id == column.Id) return i;
        }

        return -1;
    }

    private LogicalTableSink BindQuery(IReadOnlyList<string> names, Query query, bool byName)
    {
        var bound = new QueryBinder(context, null, null).Bind(query);
        var targets = Named(byName ? [.. bound.Columns.Select(c => c.Name)] : names);
        if (bound.Columns.Count != targets.Count) throw BindingErrors.ColumnCount.With(1);
        return Sink(bound.Plan, targets, [.. bound.Columns.Select(c => c.Column)]);
    }

    private LogicalNode BindValues(IReadOnlyList<Column> targets, InsertValues values)
    {
        var binder = new ExpressionBinder(context, new ExpressionScope(Scope.Empty(null), "field list"));
        var positions = table.Columns.Select(c => IndexOf(targets, c)).ToArray();
        var defaults = new ScalarExpression?[table.Columns.Length];
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<LiteralExpression>>(values.Rows.Count);
        List<(int Row, ImmutableArray<ScalarExpression> Values)>? computed = null;
        for (var r = 0; r < values.Rows.Count; r++)
        {
            var row = values.Rows[r];
            if (row.Count != targets.Count && !(row.Count == 0 && targets.Count == table.PlainColumns.Length))
            {
                throw BindingErrors.ColumnCount.With(r + 1);
            }

            var converted = new ScalarExpression?[positions.Length];
            for (var c = 0; c < positions.Length; c++)
            {
                var column = table.Columns[c];
                if (column.GeneratedSql is not null) continue;
                var given = positions[c] >= 0 && positions[c] < row.Count ? row[positions[c]] : null;
                converted[c] = given is null or DefaultValue
                    ? defaults[c] ??= ColumnDefaults.Of(column, context)
                    : ConvertValue(binder, given, column, r + 1);
            }

            _generated.Fill(converted, r + 1);
            if (Array.TrueForAll(converted, c => c is LiteralExpression)) rows.Add([.. converted.Select(c => (LiteralExpression)c!)]);
            else (computed ??= []).Add((r, [.. converted.OfType<ScalarExpression>()]));
        }

        var columns = table.Columns.Select(c => context.Columns.Create(c.Name, c.Type)).ToImmutableArray();
        var plain = new LogicalValues(columns, rows.ToImmutable());
        return computed is null ? plain : WithComputed(plain, computed.Select(c => c.Values));
    }

    private static ScalarExpression ConvertValue(ExpressionBinder binder, Expression given, Column column, int row)
    {
        var value = given is Literal literal ? LiteralBinder.Bind(literal) : ConstantFolder.Fold(binder.Bind(given));
        if (value.Type.IsNested && NestedConstants.TryEvaluate(value) is { } nested) value = nested;
        return value is LiteralExpression constant
            ? StrictConstants.Convert(constant, column, row)
            : Strict(value, column);
    }

    // Rows that only execution can compute come from projections, put together with the plain ones.
    private LogicalUnion WithComputed(LogicalValues plain, IEnumerable<ImmutableArray<ScalarExpression>> computed)
    {
        var branches = ImmutableArray.CreateBuilder<LogicalNode>();
        if (!plain.Rows.IsEmpty) branches.Add(plain);
        branches.AddRange(new ComputedRows(context, plain.Columns).Plan(computed));
        var output = plain.Columns.Select(context.Columns.Copy).ToImmutableArray();
        return new LogicalUnion(branches.ToImmutable(), output, [.. branches.Select(b => b.Output.ToImmutableArray())]);
    }
}
