using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.MvAdvice;

/// <summary>Takes aggregates apart into what a view keeps, so that coarser groups can be made of it.</summary>
internal sealed class AggregateParts(Func<ScalarExpression, string?> text, Func<ScalarExpression, SketchColumn?> column)
{
    /// <summary>Table alias and name of each column.</summary>
    internal Dictionary<int, (string Alias, string Column)> Aliases { get; } = [];

    internal Dictionary<LogicalScan, SketchTable> Outer { get; } = new(ReferenceEqualityComparer.Instance);

    internal SketchColumn? AsWritten(AggregateExpression call)
        => text(call) is { } sql ? new SketchColumn(sql, call.Name == "count_star" ? "count_rows" : NameOf(call)) : null;

    /// <summary>Adds what makes the call possible over coarser groups: aggregates, or keys for distinct values.</summary>
    internal bool Split(AggregateExpression call, List<SketchColumn> parts, List<SketchColumn> keys)
    {
        if (call.OrderBy.Count > 0) return false;
        var arguments = call.Arguments.Select(text).ToList();
        if (arguments.Contains(null)) return false;
        var named = call.Arguments.Count > 0 ? NameOf(call.Arguments[0]) : "";
        var sql = arguments.FirstOrDefault();
        switch (call.Name)
        {
            case "count" or "sum" or "avg" when call.Distinct:
                keys.AddRange(call.Arguments.Select(column).OfType<SketchColumn>());
                return keys.Count > 0;
            case "count_star":
                return true;
            case "sum" or "min" or "max" or "any_value" or "bool_or" or "bool_and" or "bit_or" or "bit_and" or "bit_xor" or "count_if"
                or "bitmap_union" or "bitmap_agg" or "hll_union" or "hll_raw_agg" or "percentile_union" or "array_agg_distinct":
            case "count" when call.Arguments.Count == 1:
                parts.Add(new SketchColumn($"{call.Name}({sql})", $"{call.Name}_{named}"));
                return true;
            case "avg":
                parts.Add(new SketchColumn($"sum({sql})", $"sum_{named}"));
                parts.Add(new SketchColumn($"count({sql})", $"count_{named}"));
                return true;
            case "approx_count_distinct" or "ndv":
                parts.Add(new SketchColumn($"hll_union(hll_hash({sql}))", $"hll_{named}"));
                return true;
            case "hll_union_agg":
                parts.Add(new SketchColumn($"hll_union({sql})", $"hll_{named}"));
                return true;
            case "bitmap_union_count":
                parts.Add(new SketchColumn($"bitmap_union({sql})", $"bitmap_{named}"));
                return true;
            case "bitmap_union_int":
                parts.Add(new SketchColumn($"bitmap_agg({sql})", $"bitmap_{named}"));
                return true;
            case "percentile_approx" when call.Constants.Count == 1:
                parts.Add(new SketchColumn($"percentile_union(percentile_hash({sql}))", $"percentile_{named}"));
                return true;
            default:
                return false;
        }
    }

    /// <summary>Gives sets of the values that the calls count; null where one of them needs more than that.</summary>
    internal IReadOnlyList<SketchColumn>? Collected(IEnumerable<AggregateExpression> calls)
    {
        var sets = new List<SketchColumn>();
        foreach (var call in calls.Where(c => c.Distinct))
        {
            if (call is not { Name: "count", Arguments: [var argument] } || text(argument) is not { } sql) return null;
            sets.Add(new SketchColumn($"array_agg_distinct({sql})", $"values_{NameOf(argument)}"));
        }

        return sets;
    }

    internal string NameOf(ScalarExpression expression)
    {
        var words = new List<string>();
        expression.Visit(e =>
        {
            var word = e switch
            {
                ColumnExpression read when Aliases.TryGetValue(read.Column.Id, out var of) => of.Column,
                ColumnExpression read => read.Column.Name,
                CallExpression call => call.Name,
                AggregateExpression call => call.Distinct ? call.Name + "_distinct" : call.Name,
                _ => null,
            };
            if (word is not null && words.Count < 3) words.Add(word);
        });
        return words.Count == 0 ? "c" : string.Join('_', words);
    }
}
