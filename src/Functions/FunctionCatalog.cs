using System.Reflection;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Registry;
using MatViewDb.Core.Runtime;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Aggregates;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Windows;

namespace MatViewDb.Functions;

/// <summary>
/// Knows every SQL function by name; found by attribute when first used. What parser forms are called here:
/// <list type="bullet">
/// <item>date arithmetic: X + INTERVAL n UNIT, date_add, adddate: <c>years_add, quarters_add, months_add, weeks_add,
/// days_add, hours_add, minutes_add, seconds_add, milliseconds_add, microseconds_add(date or datetime, bigint)</c>;
/// minus, date_sub: the same names with <c>_sub</c>; compound units such as DAY_HOUR: <c>interval_add(x, 'text',
/// 'DAY_HOUR')</c>;</item>
/// <item>date_add(x, 5) without a unit is days; it is resolved under its own name as well;</item>
/// <item>EXTRACT(UNIT FROM x): the function named like the unit (year, quarter, month, week, day, hour, minute,
/// second, microsecond, year_month, day_hour...); TIMESTAMPDIFF(UNIT, a, b): <c>timestampdiff('UNIT', a, b)</c>, also
/// timestampadd('UNIT', n, x); date_trunc('unit', x); time_slice(x, n, 'unit', 'floor');</item>
/// <item>TRIM(BOTH a FROM b): <c>trim(b, a)</c>; LEADING: ltrim; TRAILING: rtrim; SUBSTRING(x FROM a FOR b):
/// substring(x, a, b); POSITION(a IN b): <c>locate(a, b)</c>;</item>
/// <item>x LIKE p ESCAPE e: <c>like(x, p, e)</c>; NOT LIKE: not(like(...)); BETWEEN: and(ge, le); IS NULL: is_null;
/// IS TRUE: is_true, is_false, is_not_true, is_not_false.</item>
/// </list>
/// </summary>
public sealed class FunctionCatalog : IFunctionResolver
{
    private static readonly Lazy<FunctionCatalog> s_default = new(()
        => new FunctionCatalog(typeof(FunctionCatalog).Assembly));
    private readonly Dictionary<string, List<ScalarFunction>> _scalars = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, AggregateFunction> _aggregates = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, WindowFunction> _windows = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<SqlFunctionAttribute> _marks = [];

    public FunctionCatalog(params ReadOnlySpan<Assembly> assemblies)
    {
        foreach (var (type, mark) in Registry.TypesWith<SqlFunctionAttribute>(assemblies))
        {
            _marks.Add(mark);
            if (type.IsValueType) AddScalars(mark.Name, TypedFunction.From(type, mark));
            else Add(mark.Name, Activator.CreateInstance(type, nonPublic: true)!);
        }
    }

    /// <summary>Gives the catalog of the functions that the product brings along.</summary>
    public static FunctionCatalog Default => s_default.Value;

    /// <summary>Gives the marks of all functions: names and examples.</summary>
    public IReadOnlyList<SqlFunctionAttribute> Marks => _marks;

    public FunctionSignature Resolve(string name, IReadOnlyList<SqlType> argumentTypes)
    {
        var canonical = name.ToLowerInvariant();
        var known = _aggregates.TryGetValue(canonical, out var aggregate);

        // bit_and(x, y) is an operator, bit_and(x) an aggregate.
        if (_scalars.TryGetValue(canonical, out var candidates) && !(known && aggregate!.Accepts(argumentTypes.Count)))
            return Choose(canonical, candidates, argumentTypes, out _);
        if (known)
        {
            if (!aggregate!.Accepts(argumentTypes.Count)) throw CoreErrors.WrongArgumentCount.With(canonical);
            return aggregate.Match(canonical, argumentTypes) ?? throw WrongTypes(canonical, argumentTypes);
        }

        if (argumentTypes.Count > 0 && FilteredKernel.BaseOf(canonical) is { } filtered && _aggregates.ContainsKey(filtered))
            return Filtered(canonical, Resolve(filtered, [.. argumentTypes.SkipLast(1)]), argumentTypes);
        if (PartsKernel.BaseOf(canonical) is { } each && _aggregates.ContainsKey(each))
            return PartsKernel.Match(this, canonical, argumentTypes) ?? throw WrongTypes(canonical, argumentTypes);
        if (!_windows.TryGetValue(canonical, out var window)) throw CoreErrors.UnknownFunction.With(name);
        if (!window.Accepts(argumentTypes.Count)) throw CoreErrors.WrongArgumentCount.With(canonical);
        return window.Match(canonical, argumentTypes) ?? throw WrongTypes(canonical, argumentTypes);
    }

    public bool Exists(string name, out FunctionKind kind)
    {
        kind = FunctionKind.Aggregate;
        if (_aggregates.ContainsKey(name)) return true;
        kind = FunctionKind.Scalar;
        if (_scalars.ContainsKey(name)) return true;
        kind = FunctionKind.Aggregate;
        if ((FilteredKernel.BaseOf(name) ?? PartsKernel.BaseOf(name)) is { } inner && _aggregates.ContainsKey(inner)) return true;
        kind = FunctionKind.Window;
        return _windows.ContainsKey(name);
    }

    public SqlType? CommonType(SqlType left, SqlType right) => TypeCoercion.Common(left, right);

    public SqlType? ComparisonType(SqlType left, SqlType right) => TypeCoercion.Comparison(left, right);

    /// <summary>
    /// Makes the kernel of a scalar call from what the plan carries: its name and exact argument types.
    /// </summary>
    public ScalarKernel CreateKernel(string name, IReadOnlyList<SqlType> argumentTypes, out FunctionSignature signature)
    {
        if (!_scalars.TryGetValue(name, out var candidates)) throw CoreErrors.UnknownFunction.With(name);
        signature = Choose(name, candidates, argumentTypes, out var chosen);
        for (var i = 0; i < argumentTypes.Count; i++)
        {
            var wanted = signature.ArgumentTypes[i].ToArrow();
            Check.That(wanted == argumentTypes[i].ToArrow(),
                $"argument {i + 1} of {name} is {argumentTypes[i]} but must be cast to {signature.ArgumentTypes[i]}");
        }

        return chosen.CreateKernel(signature);
    }

    /// <summary>Makes the kernel of an aggregate call.</summary>
    public AggregateKernel CreateAggregate(AggregateRequest request)
    {
        if (!_aggregates.TryGetValue(request.Name, out var aggregate))
        {
            if (FilteredKernel.BaseOf(request.Name) is { } name) return FilteredKernel.Create(this, name, request);
            if (PartsKernel.BaseOf(request.Name) is { } each)
                return Distinct(PartsKernel.Create(this, each, request with { Distinct = false }), request);
            throw CoreErrors.UnknownFunction.With(request.Name);
        }

        return request.Name is "min" or "max" or "any_value" or "group_concat" or "string_agg" or "array_agg"
            ? aggregate.CreateKernel(request)
            : Distinct(aggregate.CreateKernel(request with { Distinct = false }), request);
    }

    /// <summary>Gives the types of the columns that carry a state from the PARTIAL to the FINAL phase.</summary>
    public IReadOnlyList<SqlType> StateTypes(AggregateRequest request)
    {
        using var kernel = CreateAggregate(request);
        return kernel.StateTypes.Select(ArrowSqlTypes.ToSqlType).ToArray();
    }

    private static AggregateKernel Distinct(AggregateKernel kernel, AggregateRequest request) => request.Distinct
        ? new DistinctKernel(kernel, [.. request.ArgumentTypes.Select(type => type.ToArrow())], request.Tracker)
        : kernel;

    private static FunctionSignature Choose(
        string name, List<ScalarFunction> candidates, IReadOnlyList<SqlType> types, out ScalarFunction chosen)
    {
        FunctionSignature? best = null;
        ScalarFunction? bestFunction = null;
        var bestCost = int.MaxValue;
        var countFits = false;
        foreach (var candidate in candidates)
        {
            if (!candidate.Accepts(types.Count)) continue;
            countFits = true;
            if (candidate.Match(name, types, out var cost) is not { } signature || cost >= bestCost) continue;
            (best, bestFunction, bestCost) = (signature, candidate, cost);
        }

        if (!countFits) throw CoreErrors.WrongArgumentCount.With(name);
        chosen = bestFunction ?? throw WrongTypes(name, types);
        return best!;
    }

    private static FunctionSignature Filtered(string name, FunctionSignature signature, IReadOnlyList<SqlType> types)
        => TypeCoercion.Cost(types[^1], SqlType.Boolean) == TypeCoercion.Impossible
            ? throw WrongTypes(name, types)
            : signature with { Name = name, ArgumentTypes = [.. signature.ArgumentTypes, SqlType.Boolean] };

    private static MatViewException WrongTypes(string name, IReadOnlyList<SqlType> types)
        => CoreErrors.WrongArguments.With($"{name}({string.Join(", ", types)})");

    private void Add(string name, object function)
    {
        switch (function)
        {
            case ScalarFunction scalar:
                AddScalars(name, [scalar]);
                break;
            case AggregateFunction aggregate:
                Check.That(_aggregates.TryAdd(name, aggregate), $"aggregate {name} is defined twice");
                break;
            case WindowFunction window:
                Check.That(_windows.TryAdd(name, window), $"window function {name} is defined twice");
                break;
            default:
                Check.That(false, $"{function.GetType().Name} is not a function");
                break;
        }
    }

    private void AddScalars(string name, IEnumerable<ScalarFunction> functions)
    {
        if (!_scalars.TryGetValue(name, out var list)) _scalars[name] = list = [];
        list.AddRange(functions);
    }
}
