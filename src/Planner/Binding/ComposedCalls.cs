using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>
/// Writes functions that are others put together as those: array_first(f, a) is element_at(array_filter(f, a), 1). What is here
/// needs no kernel of its own; docs/sql/composed.md lists it for users.
/// </summary>
public static class ComposedCalls
{
    /// <summary>Gives the call's meaning in other functions; null when it is an ordinary one.</summary>
    public static Expression? Of(FunctionCall call)
    {
        if (call.Over is not null || call.IsStar || call.Distinct) return null;
        var a = call.Arguments;
        return a.Count switch
        {
            1 => OfOne(call.Name, a[0]),
            2 => OfTwo(call.Name, a[0], a[1]) ?? WithLambda(call) ?? Pieces(call),
            _ => WithLambda(call) ?? Pieces(call),
        };
    }

    private static Expression? OfOne(string name, Expression x) => name switch
    {
        "array_popback" => Call("array_slice", x, Number(1), Minus(Call("array_length", x), 1)),
        "array_popfront" => Call("array_slice", x, Number(2)),
        "array_enumerate" => Call("if", new IsNull(x, Negated: false), new NullLiteral(),
            Call("array_generate", Number(1), Call("array_length", x), Number(1))),
        "array_range" => Call("array_generate", Number(0), Minus(x, 1), Number(1)),
        "array_reverse_sort" => Call("array_sort_desc", x),
        "to_json" => new Cast(x, new TypeName("json")),
        "nullifzero" => Call("nullif", x, Number(0)),
        "zeroifnull" => Call("ifnull", x, Number(0)),
        "not_null_or_empty" => Call("not", Call("null_or_empty", x)),
        "century" => Call("int_divide", Plus(Call("year", x), 99), Number(100)),
        "year_of_week" or "yow" => Call("int_divide", Call("yearweek", x, Number(3)), Number(100)),
        "ipv4_string_to_num_or_null" => Call("if", Call("is_ipv4_string", x), Call("inet_aton", x), new NullLiteral()),
        "ipv4_string_to_num_or_default" => Call("if", Call("is_ipv4_string", x), Call("inet_aton", x), Number(0)),
        "ipv6_num_to_string" => Call("inet6_ntoa", x),
        "base64_decode_string" => Call("from_base64", x),
        "hex_decode_string" => Call("unhex", x),
        "to_binary" => Binary(x, "hex"),
        "from_binary" => Call("hex", x),
        _ => null,
    };

    private static Expression? OfTwo(string name, Expression x, Expression y) => name switch
    {
        "bitmap_and_count" => Call("bitmap_count", Call("bitmap_and", x, y)),
        "bitmap_or_count" => Call("bitmap_count", Call("bitmap_or", x, y)),
        "bitmap_xor_count" => Call("bitmap_count", Call("bitmap_xor", x, y)),
        "bitmap_and_not_count" or "bitmap_andnot_count" => Call("bitmap_count", Call("bitmap_andnot", x, y)),
        "json_extract_string" or "jsonb_extract_string" => Call("get_json_string", x, y),
        "json_extract_int" or "jsonb_extract_int" => Call("get_json_int", x, y),
        "json_extract_bigint" or "jsonb_extract_bigint" => Call("get_json_bigint", x, y),
        "json_extract_double" or "jsonb_extract_double" => Call("get_json_double", x, y),
        "json_extract_bool" or "jsonb_extract_bool" => Call("get_json_bool", x, y),
        "json_extract_no_quotes" => Call("json_unquote", Call("json_extract", x, y)),
        "jsonb_extract" => Call("json_extract", x, y),
        "json_exists_path" or "jsonb_exists_path" => Call("json_exists", x, y),
        "extract_url_parameter" => Call("if", Call("and", new IsNull(Call("url_extract_parameter", x, y), Negated: false),
            new IsNull(x, Negated: true), new IsNull(y, Negated: true)), new StringLiteral(""), Call("url_extract_parameter", x, y)),
        "to_binary" when y is StringLiteral form => Binary(x, form.Value),
        "from_binary" when y is StringLiteral form => form.Value.ToLowerInvariant() switch
        {
            "hex" => Call("hex", x),
            "encode64" => Call("to_base64", x),
            "utf8" => new Cast(x, new TypeName("string")),
            _ => null,
        },
        "array_with_constant" => Call("array_repeat", y, x),
        "array_range" => Call("array_generate", x, Minus(y, 1), Number(1)),
        "map_contains_value" => Call("array_contains", Call("map_values", x), y),
        "date_floor" when y is Interval => Call("time_slice", x, y),
        "date_ceil" when y is Interval => Ceiling(x, x, y),
        _ when UnitOf(name, "_floor") is { } unit && y is not (StringLiteral or TemporalLiteral)
            => Call("time_slice", x, y, new StringLiteral(unit)),
        _ when UnitOf(name, "_ceil") is { } unit && y is not (StringLiteral or TemporalLiteral)
            => Ceiling(x, x, y, new StringLiteral(unit)),
        "last_day" => LastDay(x, y),
        "min_n" => Extremes("array_sort", x, y),
        "max_n" => Extremes("array_sort_desc", x, y),
        "avg_weighted" => new Binary(BinaryOperator.Divide,
            Call("sum", new Binary(BinaryOperator.Multiply, x, new Cast(y, new TypeName("double")))), Call("sum", y)),
        "countequal" => Call("array_length",
            Call("array_filter", Elements(new Comparison(ComparisonOperator.NullSafeEqual, Element, y)), x)),
        "regexp_extract_or_null" => Call("nullif", Call("regexp_extract", x, y, Number(1)), new StringLiteral("")),
        _ => null,
    };

    private static Cast? Binary(Expression text, string form)
    {
        Expression? bytes = form.ToLowerInvariant() switch
        {
            "hex" => Call("unhex", text),
            "encode64" => Call("from_base64", text),
            "utf8" => text,
            _ => null,
        };
        return bytes is null ? null : new Cast(bytes, new TypeName("varbinary"));
    }

    private static FunctionCall? WithLambda(FunctionCall call)
    {
        if (!call.Arguments.Any(argument => argument is Lambda)) return null;
        var filtered = call with { Name = "array_filter" };
        var mapped = call with { Name = "array_map" };
        return call.Name switch
        {
            "array_first" => Call("element_at", filtered, Number(1)),
            "array_last" => Call("element_at", Call("array_reverse", filtered), Number(1)),
            "array_count" => Call("array_length", filtered),
            "array_first_index" => Call("array_position", mapped, new BoolLiteral(true)),
            "array_exists" => mapped,
            "array_match_any" => call with { Name = "any_match" },
            "array_match_all" => call with { Name = "all_match" },
            _ => null,
        };
    }

    private static FunctionCall? Pieces(FunctionCall call)
    {
        var a = call.Arguments;
        return (call.Name, a.Count) switch
        {
            ("array_range", 3) => Call("array_generate", a[0], Minus(a[1], 1), a[2]),
            ("sequence", 2 or 3) when a.All(x => x is not Interval) => call with { Name = "array_generate" },
            ("date_diff", 3) when a[2] is StringLiteral && a[0] is not StringLiteral { Value.Length: < 12 }
                => Call("date_diff", a[2], a[0], a[1]),
            ("overlay", 4) => call with { Name = "insert" },
            ("sub_replace", 3) => Call("insert", a[0], Plus(a[2], 1), Call("char_length", a[1]), a[1]),
            ("sub_replace", 4) => Call("insert", a[0], Plus(a[2], 1), a[3], a[1]),
            ("regexp_extract_or_null", 3) => Call("nullif", call with { Name = "regexp_extract" }, new StringLiteral("")),
            _ => null,
        };
    }

    // The end of a slice, but its start where the moment is one.
    private static FunctionCall Ceiling(Expression moment, params Expression[] slice) => Call("if",
        new Comparison(ComparisonOperator.Equal, Call("time_slice", slice), moment),
        Call("time_slice", slice), Call("time_slice", [.. slice, new StringLiteral("ceil")]));

    private static string? UnitOf(string name, string end) => name.EndsWith(end, StringComparison.Ordinal)
        && name[..^end.Length] is "year" or "quarter" or "month" or "week" or "day" or "hour" or "minute" or "second"
            ? name[..^end.Length]
            : null;

    private static FunctionCall LastDay(Expression day, Expression unit)
    {
        FunctionCall In(string name, FunctionCall otherwise, int months) => Call("if",
            new Comparison(ComparisonOperator.Equal, Call("lower", unit), new StringLiteral(name)),
            Call("last_day", Call("months_add", Call("date_trunc", new StringLiteral(name), day), Number(months))), otherwise);
        return In("month", In("quarter", In("year", Call("last_day", new NullLiteral()), 11), 2), 0);
    }

    // A group without values has no array at all.
    private static FunctionCall Extremes(string sort, Expression x, Expression number)
        => Call("if", new Comparison(ComparisonOperator.Equal, Call("count", x), Number(0)), new NullLiteral(),
            Call("array_slice", Call(sort, Call("collect_list", x)), Number(1), number));

    private static ColumnRef Element => new(NodeList.Create<string>(["element"]));

    private static Lambda Elements(Expression body) => new(NodeList.Create<string>(["element"]), body);

    private static FunctionCall Call(string name, params Expression[] arguments) => new(name, NodeList.Create<Expression>(arguments));

    private static IntegerLiteral Number(int value) => new(value);

    private static Binary Minus(Expression x, int y) => new(BinaryOperator.Subtract, x, Number(y));

    private static Binary Plus(Expression x, int y) => new(BinaryOperator.Add, x, Number(y));
}
