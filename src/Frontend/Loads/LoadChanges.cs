using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Statements.Dml;
using MatViewDb.Frontend.Statements.Tables;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Writes;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Loads;

/// <summary>
/// Turns a load that has to look at stored rows into a query over both: of some columns only (partial_update), where a column is
/// at least what it was (merge_condition), or with rows that delete (__op, merge_type). Pure.
/// </summary>
internal sealed class LoadChanges
{
    /// <summary>Names the field of a row, or computed column, that says whether it deletes.</summary>
    internal const string Operation = "__op";

    /// <summary>Names the column of a load's rows that says where they stood.</summary>
    internal const string Place = "$place";

    /// <summary>Names the stored rows.</summary>
    internal const string Stored = "__old";

    private const string New = "__new";
    private readonly LoadOptions _options;
    private readonly Table _table;
    private readonly NodeList<Expression> _fields;
    private readonly List<Column> _targets = [];
    private readonly List<Column> _keys;
    private readonly Column? _condition;

    private LoadChanges(LoadOptions options, Table table)
    {
        _options = options;
        _table = table;
        _keys = [.. table.PlainColumns.Where(c => c.IsKey)];
        _fields = options.Fields.Count > 0
            ? options.Fields
            : NodeList.Create<Expression>([.. table.PlainColumns.Where(c => !IsComputed(c.Name)).Select(c => RefOf(c.Name))]);
        foreach (var column in table.PlainColumns)
        {
            if (IsComputed(column.Name) || _fields.Any(f => f is ColumnRef { Parts: [.., var name] } && IsSame(name, column.Name)))
                _targets.Add(column);
            else if (column.IsKey)
                throw CoreErrors.Semantic.With($"a load that changes stored rows has to give the key column '{column.Name}'");
        }

        if (options.MergeCondition is not { } condition) return;
        _condition = table.PlainColumns.FirstOrDefault(c => IsSame(c.Name, condition))
            ?? throw CatalogErrors.UnknownColumn.With(condition, "merge_condition");
        if (_condition.IsKey) throw LoadErrors.WrongOption.With("merge_condition", condition, "a column that is not part of the key");
        if (!_targets.Contains(_condition)) throw LoadErrors.WrongOption.With("merge_condition", condition, "a column of the load");
    }

    /// <summary>Says that some rows delete.</summary>
    internal bool Deletes => _options.DeleteWhen is not null || HasOperation(_options);

    /// <summary>Gives the load with the fields that its rows have: those of the table where it names none.</summary>
    internal LoadDataStatement WithFields(LoadDataStatement load) => load with { Columns = _fields };

    /// <summary>Gives what a load does to stored rows; null when it only puts rows there.</summary>
    internal static LoadChanges? Of(LoadOptions options, Table table)
    {
        if (Asked(options) is not { } asked) return null;
        if (table.KeyModel is not (KeyModel.Primary or KeyModel.Unique))
            throw LoadErrors.WrongOption.With(asked, options.MergeCondition ?? "true", "a table with a primary or unique key");
        return new LoadChanges(options, table);
    }

    /// <summary>Says whether a load asks for something that needs stored rows.</summary>
    internal static bool IsAsked(LoadOptions options) => Asked(options) is not null;

    private static string? Asked(LoadOptions options) => options.PartialUpdate ? "partial_update"
        : options.MergeCondition is not null ? "merge_condition"
        : options.DeleteWhen is not null ? "merge_type"
        : HasOperation(options) ? Operation
        : null;

    private static bool HasOperation(LoadOptions options)
        => options.Fields.Any(f => f is ColumnRef { Parts: [.., var name] } && IsSame(name, Operation))
            || options.Mapping.Any(m => IsSame(m.Column.Name, Operation));

    /// <summary>
    /// Gives the table's columns, where rows delete also the place of the row to delete and whether there is a new one, and last
    /// where the row stood. Whoever knows that only some of the stored rows can matter says which, by the columns of <see cref="Stored"/>.
    /// </summary>
    internal Query Rows(TableFunction source, WriteTarget target, Expression? among = null)
    {
        var deletes = RefOf(New, Operation);
        var isNew = new IsNull(RowChanges.Column(Stored, RowColumns.Place[0]), false);
        var items = new List<SelectItem>();
        foreach (var column in _table.PlainColumns) items.Add(new SelectItem(ValueOf(column, isNew), column.Name));
        if (Deletes)
        {
            foreach (var part in RowColumns.Place)
            {
                var gone = new FunctionCall("if", [deletes, RowChanges.Column(Stored, part), new NullLiteral()]);
                items.Add(new SelectItem(gone, part.Name));
            }

            items.Add(new SelectItem(new Not(deletes), "is_new"));
        }

        items.Add(new SelectItem(RefOf(New, Place), Place));
        var matches = _keys.Select(k => (Expression)new Comparison(
            k.Nullable ? ComparisonOperator.NullSafeEqual : ComparisonOperator.Equal,
            RowChanges.Column(New, k), RowChanges.Column(Stored, k)));
        var join = new Join(JoinKind.Left, new DerivedTable(Given(source), New, []), RowChanges.Stored(target, Stored))
        {
            On = new And(NodeList.Create<Expression>([.. matches, .. among is null ? [] : new[] { among }])),
        };
        return new Query(new SelectBody(NodeList.From(items), join) { Where = TakesEffect(isNew, deletes) });
    }

    private Expression ValueOf(Column column, IsNull isNew)
    {
        if (_targets.Contains(column)) return RowChanges.Column(New, column);
        var absent = PartialUpdate.DefaultOf(column);
        return _options.PartialUpdate ? new FunctionCall("if", [isNew, absent, RowChanges.Column(Stored, column)]) : absent;
    }

    private Or? TakesEffect(IsNull isNew, ColumnRef deletes)
    {
        if (_condition is not { } column) return null;
        List<Expression> cases =
        [
            isNew, new IsNull(RowChanges.Column(Stored, column), false),
            new Comparison(ComparisonOperator.GreaterOrEqual, RowChanges.Column(New, column), RowChanges.Column(Stored, column)),
        ];
        if (Deletes) cases.Add(deletes);
        return new Or(NodeList.From(cases));
    }

    // Of rows with one key the last one counts, under a condition the largest.
    private Query Given(TableFunction source)
    {
        var items = new List<SelectItem>();
        foreach (var column in _targets)
            items.Add(new SelectItem(Computed(column.Name) ?? RefOf(source.Alias!, column.Name), column.Name));
        foreach (var field in _fields.OfType<ColumnRef>())
        {
            if (!_targets.Exists(t => IsSame(t.Name, field.Name)) && !IsSame(field.Name, Operation))
                items.Add(new SelectItem(RefOf(source.Alias!, field.Name), field.Name));
        }

        if (Deletes) items.Add(new SelectItem(DeletesRow(source.Alias!), Operation));
        items.Add(new SelectItem(RefOf(source.Alias!, Place), Place));
        var given = new Query(new SelectBody(NodeList.From(items), source));
        var order = new List<OrderItem>();
        if (_condition is not null) order.Add(new OrderItem(RefOf(_condition.Name), true, null));
        order.Add(new OrderItem(RefOf(Place), true, null));
        var keys = NodeList.Create<Expression>([.. _keys.Select(k => RefOf(k.Name))]);
        var number = new FunctionCall("row_number", []) { Over = new WindowSpec(null, keys, NodeList.From(order), null) };
        return new Query(new SelectBody([new SelectItem(new Star(null), null)], new DerivedTable(given, "__given", []))
        {
            Where = _options.Where,
            Qualify = new Comparison(ComparisonOperator.Equal, number, new IntegerLiteral(1)),
        });
    }

    private Expression DeletesRow(string source)
    {
        if (_options.DeleteWhen is { } condition) return new FunctionCall("coalesce", [condition, new BoolLiteral(false)]);
        if (Computed(Operation) is not { } computed) return RefOf(source, Operation);
        var word = computed is StringLiteral text ? text.Value : null;
        if (computed is IntegerLiteral { Value: var number }) word = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return word?.ToLowerInvariant() switch
        {
            "delete" or "1" => new BoolLiteral(true),
            "upsert" or "0" => new BoolLiteral(false),
            null => new FunctionCall("coalesce", [
                new InList(new FunctionCall("lower", [new Cast(computed, new TypeName("string"))]),
                    [new StringLiteral("1"), new StringLiteral("delete"), new StringLiteral("true")], false),
                new BoolLiteral(false)]),
            _ => throw LoadErrors.WrongOption.With(Operation, word, "upsert, delete, 0 or 1"),
        };
    }

    private Expression? Computed(string name) => _options.Mapping.FirstOrDefault(m => IsSame(m.Column.Name, name))?.Value;

    private bool IsComputed(string name) => Computed(name) is not null;

    private static ColumnRef RefOf(params ReadOnlySpan<string> parts) => new(NodeList.Create(parts));

    private static bool IsSame(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
