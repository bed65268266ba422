using MatViewDb.Core.Errors;
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
        "array_reverse" when x is NullLiteral => Call("array_sort", x),
        "array_reverse_sort" => Call("array_sort_desc", x),
        "array_compact" => Compact(x),
        "array_shuffle" or "shuffle" => Call("array_sortby", Elements(Call("rand")), x),
        "array_enumerate_uniq" => Repetitions(x),
        "deduplicate_map" => Call("distinct_map_keys", x),
        "sum0" => Call("ifnull", Call("sum", x), Number(0)),
        "agg_array_sum" => Call("ifnull", Call("sum_foreach", x), new ArrayLiteral([])),
        "sem" => new Binary(BinaryOperator.Divide, Call("stddev_samp", x), Call("sqrt", Call("count", x))),
        "to_json" => new Cast(x, new TypeName("json")),
        "materialize" => x,
        "digital_masking" => Call("concat", Call("left", x, Number(3)), new StringLiteral("****"), Call("right", x, Number(4))),
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
        "to_binary" or "hex_decode_binary" => Binary(x, "hex"),
        "base64_decode_binary" => Binary(x, "encode64"),
        "from_binary" => Call("hex", x),
        _ => null,
    };

    private static Expression? OfTwo(string name, Expression x, Expression y) => name switch
    {
        "bitmap_and_count" => Call("bitmap_count", Call("bitmap_and", x, y)),
        "bitmap_or_count" => Call("bitmap_count", Call("bitmap_or", x, y)),
        "bitmap_xor_count" => Call("bitmap_count", Call("bitmap_xor", x, y)),
        "bitmap_not" => Call("bitmap_andnot", x, y),
        "array_split" or "array_reverse_split" when x is not Sql.Ast.Lambda
            => Call("if", new IsNull(x, Negated: false), new NullLiteral(), Split(x, y, isBefore: name == "array_split")),
        "array_except_all" => Call("array_map", Lambda(Field("col1"), "element"),
            Call("array_except", Call("arrays_zip", x, Repetitions(x)), Call("arrays_zip", y, Repetitions(y)))),
        "array_cross_product" or "cross_product" => Call("if", Call("or", new IsNull(x, Negated: false), new IsNull(y, Negated: false)),
            new NullLiteral(), CrossProduct(x, y)),
        "struct_element" when y is StringLiteral field => new FieldAccess(x, field.Value),
        "struct_element" => new Subscript(x, y),
        "percentile_array" or "percentile" or "percentile_cont" or "percentile_approx" when y is ArrayLiteral shares
            => Percentiles(name == "percentile_array" ? "percentile_cont" : name, [x], shares, [], name == "percentile_array"),
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
        "add_time" => Call("addtime", x, y),
        "sub_time" => Call("subtime", x, y),
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
            "array_last_index" => LastPlace(mapped),
            "array_split" => Split(FirstArray(call), mapped, isBefore: true),
            "array_reverse_split" => Split(FirstArray(call), mapped, isBefore: false),
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
            ("array_apply", 3) when a[1] is StringLiteral sign && Signs.TryGetValue(sign.Value, out var comparison)
                => Call("if", new IsNull(a[2], Negated: false), new NullLiteral(),
                    Call("array_filter", Elements(new Comparison(comparison, Element, a[2])), a[0])),
            ("percentile_approx", 3) when a[1] is ArrayLiteral shares => Percentiles(call.Name, [a[0]], shares, [a[2]]),
            ("percentile_approx_weighted" or "percentile_approx_weight", 3 or 4) when a[2] is ArrayLiteral shares
                => Percentiles(call.Name, [a[0], a[1]], shares, [.. a.Skip(3)]),
            ("array_apply", 3) => throw CoreErrors.Semantic.With("array_apply: the operator must be one of =, !=, >, >=, < and <="),
            ("array_enumerate_uniq", > 1) => Repetitions(call with { Name = "arrays_zip" }),
            ("map_contains_entry", 3) => Call("any_match", Lambda(
                Call("and", new Comparison(ComparisonOperator.NullSafeEqual, Named("element"), a[1]),
                    new Comparison(ComparisonOperator.NullSafeEqual, Named("value"), a[2])), "element", "value"),
                Call("map_keys", a[0]), Call("map_values", a[0])),
            ("bitmap_and_count" or "bitmap_or_count", > 2) => Call("bitmap_count", call with { Name = call.Name[..^6] }),
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

    private static readonly Dictionary<string, ComparisonOperator> Signs = new()
    {
        ["="] = ComparisonOperator.Equal,
        ["!="] = ComparisonOperator.NotEqual,
        [">"] = ComparisonOperator.Greater,
        [">="] = ComparisonOperator.GreaterOrEqual,
        ["<"] = ComparisonOperator.Less,
        ["<="] = ComparisonOperator.LessOrEqual,
    };

    // Each element with the one before it, of the same array moved by one place.
    private static FunctionCall Compact(Expression x) => Call("array_filter",
        Lambda(Call("or", new Comparison(ComparisonOperator.Equal, Named("place"), Number(1)),
            Call("not", new Comparison(ComparisonOperator.NullSafeEqual, Element, Named("before")))), "element", "before", "place"),
        x, Moved(x, new NullLiteral()), Places(x));

    // How often each element came up to its place.
    private static FunctionCall Repetitions(Expression x) => Call("array_map",
        Lambda(Call("array_length", Call("array_filter",
            Lambda(new Comparison(ComparisonOperator.NullSafeEqual, Named("other"), Element), "other"),
            Call("array_slice", x, Number(1), Named("place")))), "element", "place"),
        x, Places(x));

    // Pieces are numbered by how many marks there are up to a place; the array's ends are none.
    private static FunctionCall Split(Expression array, Expression flags, bool isBefore)
    {
        var marks = Call("array_map", Lambda(Call("if", Element, Number(1), Number(0)), "element"), flags);
        var numbers = Call("array_cum_sum", isBefore
            ? Call("array_slice", Call("array_pushfront", Call("array_slice", marks, Number(2)), Number(0)), Number(1),
                Call("array_length", marks))
            : Moved(marks, Number(0)));
        return Call("array_map", Lambda(
            Call("array_filter", array, Call("array_map",
                Lambda(new Comparison(ComparisonOperator.Equal, Named("number"), Named("piece")), "number"), numbers)), "piece"),
            Call("array_distinct", numbers));
    }

    /// <summary>Gives an array of the sets that a set is cut into, each of so many numbers at most; NULL for a length below 1.</summary>
    public static Expression Pieces(Expression bitmap, Expression length) => Call("if",
        new Comparison(ComparisonOperator.GreaterOrEqual, length, Number(1)),
        Call("array_map", Lambda(Call("sub_bitmap", bitmap, Named("place"), length), "place"),
            Call("array_generate", Number(0), Minus(Call("bitmap_count", bitmap), 1), length)), new NullLiteral());

    private static FunctionCall LastPlace(Expression flags) => Call("if",
        Call("array_contains", flags, new BoolLiteral(true)),
        Plus(new Binary(BinaryOperator.Subtract, Call("array_length", flags),
            Call("array_position", Call("array_reverse", flags), new BoolLiteral(true))), 1),
        Call("array_position", flags, new BoolLiteral(true)));

    private static Expression FirstArray(FunctionCall call) => call.Arguments.First(argument => argument is not Sql.Ast.Lambda);

    private static ArrayLiteral CrossProduct(Expression x, Expression y)
    {
        Binary Times(int i, int j) => new(BinaryOperator.Multiply, Call("element_at", x, Number(i)), Call("element_at", y, Number(j)));
        Binary Part(int i, int j) => new(BinaryOperator.Subtract, Times(i, j), Times(j, i));
        return new ArrayLiteral(NodeList.Create<Expression>([Part(2, 3), Part(3, 1), Part(1, 2)]));
    }

    // A group without values has no array, or an empty one.
    private static FunctionCall Percentiles(
        string name, Expression[] before, ArrayLiteral shares, Expression[] after, bool isEmpty = false) => Call("if",
        new Comparison(ComparisonOperator.Equal, Call("count", before[0]), Number(0)),
        isEmpty ? new ArrayLiteral([]) : new NullLiteral(),
        new ArrayLiteral(shares.Items.Map<Expression>(share => Call(name, [.. before, share, .. after]))));

    private static FunctionCall Places(Expression x) => Call("array_generate", Number(1), Call("array_length", x), Number(1));

    private static FunctionCall Moved(Expression x, Expression first)
        => Call("array_slice", Call("array_pushfront", x, first), Number(1), Call("array_length", x));

    private static FieldAccess Field(string name) => new(Element, name);

    // No column of a user is called so by accident.
    private static ColumnRef Named(string name) => new(NodeList.Create<string>([name + " "]));

    private static Lambda Lambda(Expression body, params string[] names) => new([.. names.Select(name => name + " ")], body);

    private static ColumnRef Element => Named("element");

    private static Lambda Elements(Expression body) => Lambda(body, "element");

    private static FunctionCall Call(string name, params Expression[] arguments) => new(name, NodeList.Create<Expression>(arguments));

    private static IntegerLiteral Number(int value) => new(value);

    private static Binary Minus(Expression x, int y) => new(BinaryOperator.Subtract, x, Number(y));

    private static Binary Plus(Expression x, int y) => new(BinaryOperator.Add, x, Number(y));
}
