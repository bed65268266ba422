using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>
/// Binds function calls: session facts, forms with rules of their own, aggregates, windows, plain functions.
/// </summary>
public sealed class CallBinder(ExpressionBinder binder)
{
    private readonly SessionFunctions _session = new(binder.Context);
    private readonly LockFunctions _locks = new(binder);

    private BindingContext Context => binder.Context;

    public ScalarExpression Bind(FunctionCall call)
    {
        if (call.Over is not null) return new WindowBinder(binder).Bind(call);
        if (_session.TryBind(call) is { } fact) return fact;
        if (_locks.TryBind(call) is { } answer) return answer;
        if (call.Name is "multi_distinct_count" or "multi_distinct_sum") call = call with { Name = call.Name[15..], Distinct = true };
        if (ComposedCalls.Of(call) is { } composed) return binder.Bind(composed);
        if (call.Arguments.Any(argument => argument is Lambda)) return new LambdaBinder(binder).Bind(call);
        if (BindSpecial(call) is { } special) return special;
        if (!Context.Functions.Exists(call.Name, out var kind)) throw UnknownFunction(call);
        return kind switch
        {
            FunctionKind.Aggregate => BindAggregate(call),
            FunctionKind.Window => throw CoreErrors.Semantic.With($"{call.Name} needs an OVER clause"),
            _ => BindScalar(call),
        };
    }

    public MatViewException UnknownFunction(FunctionCall call)
    {
        // Aggregates of two steps; views are rolled up by plain ones.
        foreach (var step in (ReadOnlySpan<string>)["_state", "_union", "_merge"])
        {
            var ofAggregate = call.Name.EndsWith(step, StringComparison.OrdinalIgnoreCase)
                && Context.Functions.Exists(call.Name[..^step.Length], out var kind) && kind == FunctionKind.Aggregate;
            if (ofAggregate) return CoreErrors.NotSupported.With($"function {call.Name}");
        }

        var database = call.Database ?? Context.Catalog.Session.CurrentDatabase;
        return CoreErrors.UnknownFunction.With(database is null ? call.Name : $"{database}.{call.Name}");
    }

    /// <summary>Binds an aggregate call; WindowBinder uses it too.</summary>
    public AggregateExpression MakeAggregate(FunctionCall call, ExpressionBinder inside)
    {
        if (call.IsStar || IsCountOfConstant(call))
        {
            if (call.Name != "count") throw CoreErrors.WrongArguments.With($"{call.Name}(*)");
            return call.Filter is null
                ? new AggregateExpression(Context.Functions.Resolve("count_star", []), [])
                : Filtered(call, inside, [LiteralExpression.True]);
        }

        var arguments = inside.BindAll(call.Arguments);
        return Filtered(call, inside, call.Name == "group_concat" && arguments.Count > 1 ? [Context.Call("concat", arguments)] : arguments);
    }

    private static bool IsCountOfConstant(FunctionCall call)
        => call.Name == "count" && !call.Distinct && call.Arguments is [Literal and not NullLiteral];

    private AggregateExpression Filtered(
        FunctionCall call, ExpressionBinder inside, IReadOnlyList<ScalarExpression> arguments)
    {
        var name = call.Name;
        var distinct = call.Distinct;
        if (call.Filter is not null)
        {
            var condition = inside.BindCondition(call.Filter);
            if (KeepsNulls(name))
            {
                name = (distinct && name == "array_agg" ? "array_agg_distinct" : name) + "_if";
                distinct = false;
                arguments = [.. arguments, condition];
            }
            else arguments = [.. arguments.Select((a, i) => i == 0 ? new CaseExpression([condition], [a], null, a.Type) : a)];
        }

        if (arguments.Any(a => JsonOrder.IsNeeded(a.Type))) (name, arguments) = ByValue(name, distinct, arguments);
        if (call.OrderBy.Count > 0 && name.StartsWith("json_", StringComparison.Ordinal))
            throw CoreErrors.NotSupported.With($"ORDER BY inside {name}()");
        if (call.Separator is not null) arguments = [.. arguments, inside.Bind(call.Separator)];
        var signature = Context.Functions.Resolve(name, [.. arguments.Select(a => a.Type)]);
        var inputs = new List<ScalarExpression>();
        var constants = new List<LiteralExpression>();
        for (var i = 0; i < arguments.Count; i++)
        {
            var argument = Conversion.To(arguments[i], signature.ArgumentTypes[i]);
            if (i > 0 && argument is LiteralExpression literal && TakesConstants(name)) constants.Add(literal);
            else inputs.Add(argument);
        }

        return new AggregateExpression(signature, NodeList.From(inputs))
        {
            Distinct = distinct && signature.Name is not ("min" or "max" or "any_value"),
            Constants = NodeList.From(constants),
            OrderBy = call.OrderBy.Map(o => inside.BindSortItem(o, inside.Bind(OrderKey(call, o)))),
        };
    }

    // What is a share or a separator belongs to the call; other constants are values like those of columns.
    private static bool TakesConstants(string name) => name is "group_concat" or "string_agg" or "median"
        or "percentile" or "percentile_cont" or "percentile_approx" or "percentile_disc" or "percentile_disc_lc" or "percentile_reservoir";

    // Rows that FILTER leaves out cannot be made NULLs for those that look at rows with a NULL too.
    private static bool KeepsNulls(string name) => name is "array_agg" or "array_agg_distinct" or "json_agg" or "json_arrayagg"
        or "json_objectagg" or "max_by" or "min_by" or "approx_top_k" or "count_by_enum";

    // JSON values are told apart and compared by what they are, not by their text.
    private (string Name, IReadOnlyList<ScalarExpression> Arguments) ByValue(
        string name, bool distinct, IReadOnlyList<ScalarExpression> arguments) => name switch
    {
        "min" or "max" => ($"{name}_by", [arguments[0], JsonOrder.KeyOf(Context, arguments[0])]),
        "min_by" or "max_by" or "min_by_if" or "max_by_if" when arguments.Count >= 2
            => (name, [arguments[0], JsonOrder.KeyOf(Context, arguments[1]), .. arguments.Skip(2)]),
        "ndv" or "entropy" => (name, [.. arguments.Select(a => JsonOrder.KeyOf(Context, a))]),
        _ when (name == "count" && distinct) || name.EndsWith("count_distinct", StringComparison.Ordinal)
            => (name, [.. arguments.Select(a => JsonOrder.KeyOf(Context, a))]),
        _ => (name, arguments),
    };

    // A number names one of the call's arguments.
    private static Expression OrderKey(FunctionCall call, OrderItem item) => item.Expression switch
    {
        IntegerLiteral position when position.Value >= 1 && position.Value <= call.Arguments.Count
            => call.Arguments[(int)position.Value - 1],
        IntegerLiteral position => throw BindingErrors.UnknownColumn.With(position.Value, "order clause"),
        var key => key,
    };

    // The aggregate belongs to the innermost SELECT whose columns it reads, if its place there may have one.
    private ScalarExpression BindAggregate(FunctionCall call)
    {
        var (place, scope) = (binder.Place, binder.Place.Scope);
        if (!place.AggregatesAllowed && scope.Outer is null) throw BindingErrors.InvalidGroupFunction.With();
        var named = scope.Outer is null ? null : new ColumnSetBuilder();
        var aggregate = MakeAggregate(call, new ExpressionBinder(
            Context, place.OfArguments() with { AggregatesAllowed = false, WindowsAllowed = false, Named = named }));
        var reads = named is null ? ColumnSet.Empty : named.ToSet().Union(aggregate.Columns);
        var owner = scope;
        if (!reads.IsEmpty) owner = scope.Owning(reads);
        else if (!place.AggregatesAllowed && place.Clause == "where clause") owner = scope.Aggregating();
        if (owner is not null && owner != scope && owner.Aggregates is { } outer)
            return new ColumnExpression(outer.Take(aggregate, Context.Columns));
        if (!place.AggregatesAllowed) throw BindingErrors.InvalidGroupFunction.With();
        if (place.Aggregates is { } use) use.IsSeen = true;
        return aggregate;
    }

    private ScalarExpression BindScalar(FunctionCall call)
    {
        if (call.Distinct || call.IsStar) throw CoreErrors.WrongArguments.With(call.Name);
        var arguments = binder.BindAll(call.Arguments);
        var result = call.Name switch
        {
            "concat" when arguments.Any(a => a.Type.IsArray) => Context.Call("array_concat", arguments),
            "concat_ws" when arguments is [var separator, { Type.IsArray: true } texts] => Context.Call("array_join", texts, separator),
            _ => Context.Call(call.Name, arguments),
        };
        if (!result.IsDeterministic()) Context.IsVolatile = true;
        return LiteralShapedCalls.WithFraction(call.Name, arguments, result);
    }

    private ScalarExpression? BindSpecial(FunctionCall call)
    {
        var arguments = call.Arguments;
        switch (call.Name)
        {
            case "if" when arguments.Count == 3:
                var test = binder.BindCondition(arguments[0]);
                var choices = binder.BindBranches([test], [arguments[1]], arguments[2]);
                return ExpressionBinder.MakeCase(Context, [test], [choices[0]], choices[1]);
            case "ifnull" or "nvl" when arguments.Count == 2:
                return Coalesce(binder.BindAll(arguments));
            case "coalesce" when arguments.Count > 0:
                return Coalesce(binder.BindAll(arguments));
            case "nullif" when arguments.Count == 2:
                return NullIf(binder.Bind(arguments[0]), binder.Bind(arguments[1]));
            case "isnull" when arguments.Count == 1:
                return ConstantFolder.FoldNode(Predicates.IsNull(binder.Bind(arguments[0])));
            case "isnotnull" when arguments.Count == 1:
                return ConstantFolder.FoldNode(Predicates.Not(Predicates.IsNull(binder.Bind(arguments[0]))));
            case "grouping" or "grouping_id" when arguments.Count > 0:
                return new GroupingExpression(NodeList.Create<ScalarExpression>([.. binder.BindAll(arguments)]));
            case "round" or "truncate" when arguments.Count == 2:
                return new LiteralShapedCalls(binder).Round(call);
            case "lpad" or "rpad" when arguments.Count == 2:
                return Context.Call(call.Name, [.. binder.BindAll(arguments), LiteralBinder.Text(" ")]);
            case "bit_and" or "bit_or" or "bit_xor" when arguments.Count == 2:
                return BindScalar(call);
            case "format" when arguments is [_, _] or [_, _, NullLiteral or StringLiteral]:
                if (arguments is [_, _, StringLiteral { Value: var locale }]) CheckLocale(locale);
                return Format(binder.Bind(arguments[0]), binder.Bind(arguments[1]));
            case "money_format" when arguments.Count == 1:
                return Format(binder.Bind(arguments[0]), LiteralBinder.Integer(2));
            case "regexp_like" when arguments is [_, _, StringLiteral { Value: var flags }] && flags.All("cimn".Contains):
                return Context.Call("regexp", [.. Flagged([.. arguments.Take(2)], flags)]);
            case "regexp_substr" or "regexp_instr" or "regexp_replace"
                when arguments is [_, _, _, _, .., StringLiteral { Value: var options }]
                && arguments.Count == (call.Name == "regexp_substr" ? 5 : 6) && options.All("cimn".Contains):
                return BindFlagged(call, options);
            case "hex" when arguments.Count == 1:
                var digits = binder.Bind(arguments[0]);
                return Context.Call("hex", digits.Type.IsFloating || digits.Type.Kind == SqlTypeKind.Decimal
                    ? Conversion.To(digits, SqlType.BigInt) : digits);
            case "charset" or "collation" or "coercibility" when arguments.Count == 1:
                return TextFacts(call.Name, binder.Bind(arguments[0]));
            case "get_format" when arguments is [ColumnRef { Parts: [var kind] }, StringLiteral { Value: var region }]:
                return LiteralBinder.TextOrNull(MomentFormats.Of(kind, region));
            case "to_datetime" when arguments is [_] or [_, IntegerLiteral]
                && binder.Bind(arguments[0]) is { Type.IsNumeric: true } seconds:
                var scale = arguments.Count == 2 ? ((IntegerLiteral)arguments[1]).Value : 0;
                return Context.Call(scale == 3 ? "from_millisecond" : scale == 6 ? "from_microsecond" : "from_second", seconds);
            case "typeof" when arguments.Count == 1:
                return LiteralBinder.Text(TypeNames.Written(binder.Bind(arguments[0]).Type));
            case "positive" when arguments.Count == 1:
                var positive = binder.Bind(arguments[0]);
                return positive.Type.IsNumeric ? positive : Conversion.To(positive, SqlType.Double);
            case "name_const" when arguments.Count == 2:
                return binder.Bind(arguments[1]);
            case "quote" when arguments.Count == 1:
                return Context.Call("coalesce", Context.Call("quote", binder.Bind(arguments[0])), LiteralBinder.Text("NULL"));
            case "export_set" when arguments.Count == 3:
                return Context.Call("export_set", [.. binder.BindAll(arguments), LiteralBinder.Text(",")]);
            case "addtime" or "subtime" when arguments.Count == 2 && binder.Bind(arguments[0]) is { Type.Kind: SqlTypeKind.Time } time:
                return IntervalBinder.AddTimes(Context, call.Name, time, binder.Bind(arguments[1]));
            case "interval" when arguments.Count >= 2:
                return Interval(binder.BindAll(arguments));
            case "extract" when arguments is [StringLiteral part, var moment]:
                return Context.Call(part.Value, binder.Bind(moment));
            case "str_to_date" when arguments.Count == 2:
                return new LiteralShapedCalls(binder).ParseMoment(call);
            case "named_struct":
                return new NestedBinder(binder).BindNamedStruct(call);
            case "time_slice" or "date_slice":
                return new LiteralShapedCalls(binder).Slice(call);
            case "date_add" or "adddate" or "date_sub" or "subdate" or "timestampadd":
                return BindDateShift(call);
            case "char" when arguments.Count == 1 && !Context.Functions.Exists("char", out _):
                return null;
            default:
                return null;
        }
    }

    private static LiteralExpression TextFacts(string name, ScalarExpression value) => name switch
    {
        "charset" => LiteralBinder.Text(value.Type.IsText ? "utf8mb4" : "binary"),
        "collation" => LiteralBinder.Text(value.Type.IsText ? "utf8mb4_bin" : "binary"),
        _ => LiteralBinder.Integer(value switch
        {
            LiteralExpression { IsNull: true } => 6,
            { Type.IsText: false } => 5,
            LiteralExpression => 4,
            _ => 2,
        }),
    };

    // Exact numbers are written from their digits: a DOUBLE would round what is longer than 15 of them.
    private ScalarExpression Format(ScalarExpression number, ScalarExpression digits) => Context.Call(
        "format", number.Type.Kind is SqlTypeKind.Decimal or SqlTypeKind.BigInt or SqlTypeKind.LargeInt
            ? Conversion.To(number, SqlType.String) : number, digits);

    // A name that is no locale means en_US, as in MySQL.
    private static void CheckLocale(string locale)
    {
        var isForeign = locale is [>= 'a' and <= 'z', >= 'a' and <= 'z', '_', >= 'A' and <= 'Z', >= 'A' and <= 'Z'];
        if (isForeign && locale is not ("en_US" or "en_GB")) throw CoreErrors.NotSupported.With($"numbers written as in {locale}");
    }

    // Letters of MySQL: c and i say whether case counts (the last one does), m has lines, n lets a point match their ends.
    private IEnumerable<ScalarExpression> Flagged(IReadOnlyList<Expression> arguments, string flags)
    {
        var options = flags.LastIndexOf('i') > flags.LastIndexOf('c') ? "i" : "";
        if (flags.Contains('m', StringComparison.Ordinal)) options += "m";
        if (flags.Contains('n', StringComparison.Ordinal)) options += "s";
        var bound = binder.BindAll(arguments);
        if (options.Length == 0) return bound;
        return bound.Select((value, i) => i == 1 ? Context.Call("concat", LiteralBinder.Text($"(?{options})"), value) : value);
    }

    // The flags, which are the last argument, go into the pattern.
    private ScalarExpression BindFlagged(FunctionCall call, string flags)
    {
        var arguments = call.Arguments;
        var count = call.Name == "regexp_instr" ? 4 : arguments.Count - 1;
        if (call.Name == "regexp_instr" && (arguments[4] is not IntegerLiteral option || option.Value != 0))
            throw CoreErrors.NotSupported.With("regexp_instr with a return option other than 0");
        return Context.Call(call.Name, [.. Flagged([.. arguments.Take(count)], flags)]);
    }

    // INTERVAL(n, a, b, ...): how many of a, b, ... are not larger than n, which MySQL takes to be sorted; -1 for NULL.
    private ScalarExpression Interval(IReadOnlyList<ScalarExpression> values)
    {
        var comparisons = new ComparisonBinder(Context);
        List<ScalarExpression> conditions = [Predicates.IsNull(values[0])];
        List<ScalarExpression> results = [LiteralBinder.Integer(-1)];
        for (var i = 1; i < values.Count; i++)
        {
            conditions.Add(comparisons.Compare("lt", values[0], values[i]));
            results.Add(LiteralBinder.Integer(i - 1));
        }

        return ExpressionBinder.MakeCase(Context, conditions, results, LiteralBinder.Integer(values.Count - 1));
    }

    private ScalarExpression? BindDateShift(FunctionCall call)
    {
        var intervals = new IntervalBinder(binder);
        if (call.Name == "timestampadd" && call.Arguments is [StringLiteral unit, var amount, var moment])
        {
            return intervals.ShiftBy(
                binder.Bind(moment), binder.Bind(amount), IntervalBinder.UnitOf(unit.Value), negative: false);
        }

        if (call.Arguments.Count != 2) return null;
        var negative = call.Name is "date_sub" or "subdate";
        var date = binder.Bind(call.Arguments[0]);
        return call.Arguments[1] is Interval interval
            ? intervals.Shift(date, interval, negative)
            : intervals.ShiftBy(date, binder.Bind(call.Arguments[1]), IntervalUnit.Day, negative);
    }

    private ScalarExpression Coalesce(IReadOnlyList<ScalarExpression> values)
    {
        if (values.Count == 1) return values[0];
        if (Context.Functions.Exists("coalesce", out _)) return Context.Call("coalesce", values);
        var conditions = values.Take(values.Count - 1).Select(v => Predicates.Not(Predicates.IsNull(v))).ToList();
        return ExpressionBinder.MakeCase(Context, conditions, [.. values.Take(values.Count - 1)], values[^1]);
    }

    private ScalarExpression NullIf(ScalarExpression value, ScalarExpression other)
    {
        var same = new ComparisonBinder(Context).Compare("eq", value, other);
        return ExpressionBinder.MakeCase(Context, [same], [LiteralExpression.NullOf(value.Type)], value);
    }
}
