using MatViewDb.Core.Errors;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>
/// Binds JSON_TABLE: unnests the parts of the document that the path matches, and computes the columns from each part.
/// </summary>
public sealed class JsonTableBinder(BindingContext context, Scope? outer, CteScope? ctes)
{
    private const string PartName = "part";

    /// <summary>Joins the rows of a table with the parts of documents in them.</summary>
    public BoundTable Join(Join join, BoundTable left, Scope visible)
    {
        var table = (JsonTable)join.Right;
        var isLeft = join.Kind == JoinKind.Left;
        var unnested = new UnnestBinder(context, outer, ctes)
            .Join(join with { Right = PartsOf(table), On = isLeft ? join.On : null }, left, visible);
        var bound = Compute(table, unnested, left.Columns);
        if (isLeft || join.On is null) return bound;
        var place = new ExpressionScope(new Scope(bound.Columns, outer), "on clause") { Ctes = ctes };
        return bound with { Plan = new LogicalFilter(bound.Plan, new ExpressionBinder(context, place).BindCondition(join.On)) };
    }

    /// <summary>Binds a table that nothing stands before.</summary>
    public BoundTable Alone(JsonTable table, Scope? lateral)
        => Compute(table, new UnnestBinder(context, outer, ctes).Alone(PartsOf(table), lateral), []);

    private static TableFunction PartsOf(JsonTable table)
    {
        if (table.Alias is null) throw BindingErrors.DerivedNeedsAlias.With();
        var parts = Call("json_extract", table.Document, new StringLiteral(table.Path));
        var array = new TypeName("array", [], [new TypeName("json")]);

        // A path that may match several parts gives an array of them, another one the part itself.
        var several = table.Path.Contains('*') || table.Path.Contains(" to ", StringComparison.OrdinalIgnoreCase);
        Expression list = several
            ? new Cast(parts, array)
            : Call("if", new IsNull(parts, Negated: false), new Cast(new NullLiteral(), array), new ArrayLiteral([parts]));
        var one = new IntegerLiteral(1);
        return new TableFunction("unnest", [list, Call("array_generate", one, Call("array_length", list), one)], [])
        {
            Alias = table.Alias,
            ColumnAliases = [PartName, "number"],
        };
    }

    private BoundTable Compute(JsonTable table, BoundTable unnested, IReadOnlyList<ScopeColumn> before)
    {
        var (part, number) = (unnested.Columns[^2], unnested.Columns[^1].Column);
        var binder = new ExpressionBinder(context, new ExpressionScope(new Scope([part], null), "table function"));
        var computed = new List<NamedExpression>();
        var columns = new List<ScopeColumn>(before);
        foreach (var column in table.Columns)
        {
            if (columns.Skip(before.Count).Any(c => c.Name.Equals(column.Name, StringComparison.OrdinalIgnoreCase)))
                throw BindingErrors.DuplicateColumn.With(column.Name);
            var value = column.Kind switch
            {
                JsonColumnKind.Ordinal => new ColumnExpression(number),
                JsonColumnKind.Exists => binder.Bind(new Cast(
                    Call("json_exists", new ColumnRef(PartName), new StringLiteral(column.Path ?? "")), TypeOf(column))),
                _ => binder.Bind(Value(column)),
            };
            var made = new NamedExpression(context.Columns.Create(column.Name, value.Type), value);
            computed.Add(made);
            columns.Add(new ScopeColumn(null, part.Table, column.Name, made.Column));
        }

        var kept = unnested.Plan.Output.Where(c => !c.Equals(part.Column) && !c.Equals(number)).Select(NamedExpression.Of);
        return new BoundTable(new LogicalProject(unnested.Plan, [.. kept, .. computed]), columns);
    }

    // What the path finds as the type; NULL, or what DEFAULT says, where it finds nothing or something that is no such value.
    private static Expression Value(JsonTableColumn column)
    {
        var found = Call("json_extract", new ColumnRef(PartName), new StringLiteral(column.Path ?? ""));
        var value = Converted(found, column);
        if (column.OnError is { } error)
        {
            var isWrong = Call("if", new IsNull(value, Negated: false), new IsNull(found, Negated: true), new BoolLiteral(false));
            var isNull = new Comparison(ComparisonOperator.Equal, Call("json_type", found), new StringLiteral("NULL"));
            value = Call("if", isWrong, Call("if", isNull, new NullLiteral(), Default(error, column)), value);
        }

        return column.OnEmpty is { } empty ? Call("if", new IsNull(found, Negated: false), Default(empty, column), value) : value;
    }

    private static Expression Default(string text, JsonTableColumn column)
        => Converted(Call("json_extract", new StringLiteral(text), new StringLiteral("$")), column);

    private static Expression Converted(Expression json, JsonTableColumn column)
    {
        var type = TypeOf(column);
        if (type.Name == "json") return json;
        NodeList<Expression> noValues = [new StringLiteral("OBJECT"), new StringLiteral("ARRAY"), new StringLiteral("NULL")];

        // Numbers and truth values become numbers; everything else goes through its text without quotes.
        var isNumber = type.Name.EndsWith("int", StringComparison.Ordinal)
            || type.Name is "integer" or "boolean" or "bool" or "float" or "double";
        var text = isNumber ? json : Call("json_unquote", json);
        return Call("if", new InList(Call("json_type", json), noValues, Negated: false), new NullLiteral(), new Cast(text, type));
    }

    private static TypeName TypeOf(JsonTableColumn column)
        => column.Type ?? throw CoreErrors.Semantic.With($"column {column.Name} of JSON_TABLE has no type");

    private static FunctionCall Call(string name, params Expression[] arguments) => new(name, NodeList.Create<Expression>(arguments));
}
