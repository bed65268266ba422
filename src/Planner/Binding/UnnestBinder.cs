using System.Collections.Immutable;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>Binds unnest and explode: table functions over arrays of the rows before them.</summary>
public sealed class UnnestBinder(BindingContext context, Scope? outer, CteScope? ctes)
{
    public static bool Knows(string name)
        => name is "unnest" or "unnest_bitmap" or "explode" or "explode_outer" or "explode_split" or "explode_split_outer"
            or "explode_numbers" or "explode_numbers_outer" or "explode_bitmap" or "explode_bitmap_outer" or "explode_map"
            or "explode_map_outer" or "posexplode" or "posexplode_outer" or "json_each" or "json_each_text"
            or "json_each_outer" or "json_each_text_outer" or "stack" or "explode_json_object" or "explode_json_object_outer"
            or "subdivide_bitmap" || JsonElement(name) is not null;

    /// <summary>Joins the rows of a table with the elements of arrays in them.</summary>
    public BoundTable Join(Join join, BoundTable left, Scope visible)
    {
        var function = (TableFunction)join.Right;
        var isLeft = join.Kind == JoinKind.Left;
        if (join.Kind is not (JoinKind.Inner or JoinKind.Cross or JoinKind.Comma or JoinKind.Straight or JoinKind.Left)
            || join.Using.Count > 0 || join.Natural)
        {
            throw CoreErrors.NotSupported.With($"{function.Name} in a join that is not INNER, CROSS or LEFT ... ON TRUE");
        }

        if (isLeft && join.On is not BoolLiteral { Value: true })
            throw CoreErrors.NotSupported.With($"LEFT JOIN of {function.Name} with a condition that is not ON TRUE");
        var (unnest, columns) = Bind(function, left.Plan, new ExpressionScope(visible, "table function") { Ctes = ctes }, isLeft);
        var all = new Scope([.. left.Columns, .. columns], outer);
        if (isLeft || join.On is null) return new BoundTable(unnest, all.Columns);
        var place = new ExpressionScope(all, "on clause") { Ctes = ctes };
        return new BoundTable(
            new LogicalFilter(unnest, new ExpressionBinder(context, place).BindCondition(join.On)), all.Columns);
    }

    /// <summary>Binds a function that nothing stands before.</summary>
    public BoundTable Alone(TableFunction function, Scope? lateral)
    {
        var place = new ExpressionScope(lateral ?? Scope.Empty(outer), "table function") { Ctes = ctes };
        var (unnest, columns) = Bind(function, LogicalValues.OneRow, place, isOuter: false);
        return new BoundTable(unnest, columns);
    }

    private (LogicalUnnest Plan, IReadOnlyList<ScopeColumn> Columns) Bind(
        TableFunction function, LogicalNode input, ExpressionScope place, bool isOuter)
    {
        var binder = new ExpressionBinder(context, place);
        var arrays = Arrays(function, [.. function.Name switch
        {
            "subdivide_bitmap" when function.Arguments is [var bitmap, var length] => [binder.Bind(ComposedCalls.Pieces(bitmap, length))],
            "stack" => Stacked(function).Select(binder.Bind),
            _ => function.Arguments.Select(binder.Bind),
        }]);
        foreach (var array in arrays)
        {
            if (!array.Type.IsArray) throw CoreErrors.WrongArguments.With($"{function.Name}({array.Type})");
            if (array.HasSubquery()) throw CoreErrors.NotSupported.With($"subqueries in {function.Name}");
            if (!input.OutputSet.ContainsAll(array.Columns))
                throw CoreErrors.NotSupported.With($"{function.Name} of columns of another table than the one right before it");
        }

        if (function.ColumnAliases.Count > 0 && function.ColumnAliases.Count != arrays.Count) throw BindingErrors.ColumnListCount.With();
        var alias = function.Alias ?? function.Name;
        var made = ImmutableArray.CreateBuilder<PlanColumn>();
        var names = new List<ScopeColumn>();
        for (var i = 0; i < arrays.Count; i++)
        {
            var name = function.ColumnAliases.Count > 0 ? function.ColumnAliases[i] : NameOf(function.Name, i);
            made.Add(context.Columns.Create(name, arrays[i].Type.Part(0)));
            names.Add(new ScopeColumn(null, alias, name, made[i]));
        }

        var outerName = function.Name.EndsWith("_outer", StringComparison.Ordinal);
        return (new LogicalUnnest(input, NodeList.From(arrays), made.ToImmutable(), isOuter || outerName), names);
    }

    private static string NameOf(string function, int column) => function switch
    {
        "json_each" or "json_each_text" or "json_each_outer" or "json_each_text_outer" => column == 0 ? "key" : "value",
        "unnest_bitmap" or "subdivide_bitmap" => function,
        "stack" => $"col{column}",
        _ => column == 0 ? "unnest" : $"unnest_{column}",
    };

    // stack(2, a, b, c) is the rows (a, b) and (c, NULL): each column is an array.
    private static IEnumerable<Expression> Stacked(TableFunction function)
    {
        const int mostRows = 10_000;
        if (function.Arguments is not [IntegerLiteral { Value: var number }, _, ..] || number < 1 || number > mostRows)
            throw CoreErrors.Semantic.With($"stack: the first argument must be the number of rows, a constant from 1 to {mostRows}");
        var values = function.Arguments.Skip(1).ToList();
        var rows = (int)number;
        var columns = (values.Count + rows - 1) / rows;
        for (var i = 0; i < columns; i++)
        {
            var column = Enumerable.Range(0, rows).Select(row => row * columns + i);
            yield return new ArrayLiteral(NodeList.From(column.Select(at => at < values.Count ? values[at] : new NullLiteral()).ToList()));
        }
    }

    // explode_json_array_int(j): values of another kind are NULL.
    private static SqlType? JsonElement(string function) => function.Replace("_outer", "", StringComparison.Ordinal) switch
    {
        "explode_json_array_int" => SqlType.BigInt,
        "explode_json_array_double" => SqlType.Double,
        "explode_json_array_string" => SqlType.String,
        "explode_json_array_json" => new SqlType(SqlTypeKind.Json),
        _ => null,
    };

    private ScalarExpression Parsed(TableFunction function, IReadOnlyList<ScalarExpression> arguments, SqlType type)
    {
        if (arguments.Count != 1) throw CoreErrors.WrongArgumentCount.With(function.Name);
        var json = arguments[0].Type.Kind == SqlTypeKind.Json ? arguments[0] : context.Call("parse_json", arguments);
        return new CastExpression(json, type);
    }

    private List<ScalarExpression> Arrays(TableFunction function, IReadOnlyList<ScalarExpression> arguments)
    {
        if (arguments.Count == 0) throw CoreErrors.WrongArgumentCount.With(function.Name);
        switch (function.Name)
        {
            case "unnest_bitmap" or "explode_bitmap" or "explode_bitmap_outer":
                return [context.Call("bitmap_to_array", arguments)];
            case "explode_split" or "explode_split_outer":
                return [context.Call("split", arguments)];
            case "explode_numbers" or "explode_numbers_outer":
                if (arguments.Count != 1) throw CoreErrors.WrongArgumentCount.With(function.Name);
                var zero = new LiteralExpression(Int128.Zero, SqlType.TinyInt);
                var one = new LiteralExpression(Int128.One, SqlType.TinyInt);
                return [context.Call("array_generate", zero, context.Call("subtract", arguments[0], one), one)];
            case "posexplode" or "posexplode_outer":
                if (arguments.Count != 1) throw CoreErrors.WrongArgumentCount.With(function.Name);
                var first = new LiteralExpression(Int128.Zero, SqlType.TinyInt);
                var step = new LiteralExpression(Int128.One, SqlType.TinyInt);
                var last = context.Call("subtract", context.Call("array_length", arguments), step);
                return [context.Call("array_generate", first, Conversion.To(last, SqlType.Int), step), AsArray(arguments[0])];
            case "json_each" or "json_each_text" or "json_each_outer" or "json_each_text_outer"
                or "explode_json_object" or "explode_json_object_outer":
                var isText = function.Name.StartsWith("json_each_text", StringComparison.Ordinal);
                var map = Parsed(
                    function, arguments, SqlType.Map(SqlType.String, isText ? SqlType.String : new SqlType(SqlTypeKind.Json)));
                return [context.Call("map_keys", map), context.Call("map_values", map)];
            case var name when JsonElement(name) is { } element:
                return [Parsed(function, arguments, SqlType.Array(element))];
            case "explode_map" or "explode_map_outer":
                return [context.Call("map_keys", arguments), context.Call("map_values", arguments)];
            default:
                return [.. arguments.Select(AsArray)];
        }
    }

    private static ScalarExpression AsArray(ScalarExpression value)
        => value.Type.Kind == SqlTypeKind.Null ? Conversion.To(value, SqlType.Array(SqlType.Null)) : value;
}
