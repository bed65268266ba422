using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Statements.Tables;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Writes;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Dml;

/// <summary>
/// Turns an INSERT whose rows may meet stored ones with the same key into queries over both: the rows to write, and how many are
/// new, met a row, and change it. Its rows have different keys among each other. Pure.
/// </summary>
internal sealed class DuplicateKeyRows
{
    private const string Prefix = "__new_";
    private readonly InsertStatement _insert;
    private readonly WriteTarget _target;
    private readonly List<Column> _named;
    private readonly List<Column> _keys;
    private readonly string _old;
    private readonly string _new;
    private readonly NodeList<string> _newNames;
    private readonly Dictionary<int, Expression> _updates = [];
    private readonly Column? _condition;

    internal DuplicateKeyRows(InsertStatement insert, WriteTarget target)
    {
        _insert = insert;
        _target = target;
        _old = target.Table.Name;
        _named = NamedColumns(insert, target.Table);
        _keys = [.. target.Table.StoredColumns.Where(c => c.IsKey)];
        _new = insert.RowAlias ?? "__new";
        _newNames = insert.RowAlias is null ? NodeList.Create<string>([.. _named.Select(c => Prefix + c.Name)])
            : insert.RowAliasColumns.Count == 0 ? NodeList.Create<string>([.. _named.Select(c => c.Name)])
            : insert.RowAliasColumns.Count == _named.Count ? insert.RowAliasColumns
            : throw BindingErrors.ColumnCount.With(1);
        foreach (var assignment in insert.OnDuplicateKeyUpdate) AddUpdate(assignment);
        if (insert.Mode == InsertMode.Replace)
            foreach (var column in target.Table.PlainColumns.Where(c => !c.IsKey)) _updates[column.Id] = NewValue(column);
        if (MergeCondition(insert) is not { } condition) return;
        _condition = Find(condition);
        if (_condition.IsKey || !_named.Contains(_condition))
            throw Loads.LoadErrors.WrongOption.With("merge_condition", condition, "a column of the INSERT that is not part of the key");
        foreach (var column in target.Table.PlainColumns.Where(c => !c.IsKey)) _updates[column.Id] = NewValue(column);
    }

    /// <summary>Gives the column that must not become less (a property of StarRocks' loads); null without one.</summary>
    internal static string? MergeCondition(InsertStatement insert)
        => insert.Properties.FirstOrDefault(p => p.Key.Equals("merge_condition", StringComparison.OrdinalIgnoreCase))?.Value;

    /// <summary>Gives the columns that the rows of an INSERT fill.</summary>
    internal static List<Column> NamedColumns(InsertStatement insert, Table table)
    {
        if (insert.Columns.Count == 0) return [.. table.PlainColumns];
        var named = new List<Column>();
        foreach (var name in insert.Columns)
        {
            var column = table.StoredColumns.FirstOrDefault(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                ?? throw CatalogErrors.UnknownColumn.With(name, "field list");
            if (named.Contains(column)) throw BindingErrors.ColumnTwice.With(column.Name);
            named.Add(column);
        }

        return named;
    }

    /// <summary>Gives the rows to write: whole ones, new or changed.</summary>
    internal Query Rows()
    {
        var items = _target.Table.PlainColumns.Select(c => new SelectItem(_insert.Ignore ? NewValue(c) : Merged(c), c.Name));
        return new Query(new SelectBody(NodeList.Create<SelectItem>([.. items]), Both())
        {
            Where = _insert.Ignore ? IsNew() : TakesEffect(),
        });
    }

    /// <summary>Counts the rows, those that meet one with their key, and those that change it.</summary>
    internal Query Counts()
    {
        var meets = new Not(IsNew());
        Expression changes = new BoolLiteral(false);
        if (_updates.Count > 0)
        {
            var differ = new Or(NodeList.Create<Expression>([.. _updates.Select(u => Differs(u.Key))]));
            changes = new And(NodeList.Create<Expression>([meets, differ]));
        }

        return new Query(new SelectBody(
            [
                new SelectItem(new FunctionCall("count", [new IntegerLiteral(1)]), "given"),
                new SelectItem(new FunctionCall("count_if", [meets]), "met"),
                new SelectItem(new FunctionCall("count_if", [changes]), "changed"),
            ], Both()));
    }

    /// <summary>Gives the keys of rows that meet one with their key, as MySQL writes them, up to so many.</summary>
    internal Query Met(int max)
    {
        var parts = _keys.Select(k => (Expression)new Cast(NewColumn(k), new TypeName("string")));
        var text = new FunctionCall("concat_ws", NodeList.Create<Expression>([new StringLiteral("-"), .. parts]));
        var body = new SelectBody([new SelectItem(text, "entry")], Both()) { Where = new Not(IsNew()) };
        return new Query(null, body, [], new IntegerLiteral(max), null);
    }

    private TableExpression Both()
    {
        var matches = _keys.Select(k => (Expression)new Comparison(
            k.Nullable ? ComparisonOperator.NullSafeEqual : ComparisonOperator.Equal, NewColumn(k), RowChanges.Column(_old, k)));
        return new Join(JoinKind.Left, new DerivedTable(Source(), _new, _newNames), RowChanges.Stored(_target, _old))
        {
            On = new And(NodeList.Create<Expression>([.. matches, .. Bounds()])),
        };
    }

    private IsNull IsNew() => new(RowChanges.Column(_old, RowColumns.Place[0]), false);

    private Or? TakesEffect() => _condition is not { } column
        ? null
        : new Or(NodeList.Create<Expression>(
        [
            IsNew(), new IsNull(RowChanges.Column(_old, column), false),
            new Comparison(ComparisonOperator.GreaterOrEqual, NewValue(column), RowChanges.Column(_old, column)),
        ]));

    private Expression Merged(Column column)
        => new FunctionCall("if", [IsNew(), NewValue(column), _updates.GetValueOrDefault(column.Id) ?? RowChanges.Column(_old, column)]);

    // What a nested or sketched value would be afterwards is not compared.
    private Expression Differs(int id)
    {
        var column = _target.Table.StoredColumns.First(c => c.Id == id);
        if (column.Type.IsNested || column.Type.Kind is SqlTypeKind.Bitmap or SqlTypeKind.Hll or SqlTypeKind.Json)
            return new BoolLiteral(true);
        var after = new Cast(_updates[id], CreateTableHandler.NameOf(column.Type));
        return new Not(new Comparison(ComparisonOperator.NullSafeEqual, after, RowChanges.Column(_old, column)));
    }

    private Expression NewValue(Column column) => _named.Contains(column) ? NewColumn(column) : PartialUpdate.DefaultOf(column);

    private Expression NewColumn(Column column)
        => _named.IndexOf(column) is var at and >= 0
            ? new ColumnRef(NodeList.Create<string>([_new, _newNames[at]]))
            : PartialUpdate.DefaultOf(column);

    // From left to right: a column that was assigned before means its new value, as in MySQL.
    private void AddUpdate(Assignment assignment)
    {
        var column = Find(assignment.Column.Name);
        if (column.IsKey) throw FrontendErrors.KeyUpdate.With(column.Name, _target.Table.Name);
        if (column.GeneratedSql is not null)
        {
            if (assignment.Value is DefaultValue) return;
            throw WriteErrors.GeneratedValue.With(column.Name, _target.Table.Name);
        }

        _updates[column.Id] = assignment.Value is DefaultValue
            ? PartialUpdate.DefaultOf(column)
            : SyntaxRewrite.Map(assignment.Value, node => node switch
            {
                InsertedValue inserted => NewValue(Find(inserted.Column)),
                ColumnRef { Parts: { Count: > 0 } parts } when parts.Count == 1 || parts[^2] == _old => Updated(parts[^1]),
                Query => node,
                _ => null,
            });
    }

    private Expression? Updated(string name)
        => _target.Table.StoredColumns.FirstOrDefault(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } column
            ? _updates.GetValueOrDefault(column.Id)
            : null;

    private Column Find(string name) => _target.Table.StoredColumns.FirstOrDefault(
        c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? throw CatalogErrors.UnknownColumn.With(name, "field list");

    private Query Source()
    {
        if (_insert.Source is InsertQuery query) return query.Query;
        var rows = ((InsertValues)_insert.Source).Rows;
        var typed = new List<NodeList<Expression>>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (row.Count == 0 && _insert.Columns.Count == 0)
                row = NodeList.Create<Expression>([.. _named.Select(_ => new DefaultValue())]);
            if (row.Count != _named.Count) throw BindingErrors.ColumnCount.With(i + 1);
            var number = i + 1;
            typed.Add(NodeList.Create<Expression>([.. row.Select((value, at) => Typed(value, _named[at], number))]));
        }

        return new Query(new ValuesBody(NodeList.From(typed)));
    }

    // A value that does not fit its column has to be an error before it is put beside stored ones.
    private static Expression Typed(Expression value, Column column, int row)
    {
        if (value is DefaultValue) return PartialUpdate.DefaultOf(column);
        if (value is not Literal literal || column.Type.IsNested) return value;
        var constant = StrictConstants.Convert(LiteralBinder.Bind(literal), column, row);
        return constant.IsNull || LiteralText.Of(constant) is not { } text
            ? new Cast(new NullLiteral(), CreateTableHandler.NameOf(column.Type))
            : new Cast(new StringLiteral(text), CreateTableHandler.NameOf(column.Type));
    }

    // Keys that are plain to see spare reading the whole table.
    private IEnumerable<Expression> Bounds()
    {
        if (_insert.Source is not InsertValues values) yield break;
        foreach (var key in _keys)
        {
            var at = _named.IndexOf(key);
            if (at < 0 || !values.Rows.All(r => r.Count > at && r[at] is IntegerLiteral or StringLiteral)) continue;
            var given = NodeList.Create<Expression>([.. values.Rows.Select(r => r[at]).Distinct()]);
            yield return new InList(RowChanges.Column(_old, key), given, false);
        }
    }
}
