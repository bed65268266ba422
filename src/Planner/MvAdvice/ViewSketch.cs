using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using MatViewDb.Sql;

namespace MatViewDb.Planner.MvAdvice;

/// <summary>
/// Is a view that could be made, in text: tables, what joins them, which rows it keeps, what it shows. Sketches of different queries
/// name the same table alike, so equal parts are equal texts.
/// </summary>
public sealed record ViewSketch
{
    private const int NameLengthMax = 60;

    /// <summary>Tables of the inner joins, in order of name.</summary>
    public required ImmutableArray<SketchTable> Tables { get; init; }

    /// <summary>Left joins as written behind the inner ones.</summary>
    public required ImmutableArray<SketchJoin> Attached { get; init; }

    /// <summary>Predicates over several tables, and those that cannot be taken out: they stay.</summary>
    public required ImmutableArray<SketchPredicate> Joins { get; init; }

    /// <summary>Predicates that the view may leave to queries if it shows their columns.</summary>
    public required ImmutableArray<SketchPredicate> Filters { get; init; }

    /// <summary>Filters that the view applies itself; all others are left to queries.</summary>
    public ImmutableHashSet<string> Kept { get; init; } = [];

    /// <summary>Group keys; of a sketch that does not group, its columns.</summary>
    public required ImmutableArray<SketchColumn> Keys { get; init; }

    public required ImmutableArray<SketchColumn> Aggregates { get; init; }

    public required bool IsGrouped { get; init; }

    /// <summary>Shown besides: partition columns.</summary>
    public ImmutableArray<SketchColumn> Extra { get; init; } = [];

    /// <summary>The groups of the query as they are: nothing more is shown, every filter is kept.</summary>
    public ViewSketch Exactly(ImmutableArray<SketchColumn> aggregates)
        => this with { Kept = [.. Filters.Select(f => f.Sql)], Aggregates = aggregates, Extra = [] };

    /// <summary>Tells which sketches can become one view: the same tables, joined alike, both grouped or none.</summary>
    public string Signature => string.Join(
        '\n', Tables.Select(t => t.ToString()).Concat(Attached.Select(a => a.Sql).Order(StringComparer.Ordinal))
            .Concat(Joins.Select(j => j.Sql).Order(StringComparer.Ordinal)).Append(IsGrouped ? "grouped" : "rows"));

    /// <summary>
    /// Gives one view for what both serve; a filter that only one of them applies is left to queries. It is the same one whichever
    /// was seen first.
    /// </summary>
    public ViewSketch With(ViewSketch other) => this with
    {
        Filters = [.. Filters.Concat(other.Filters).DistinctBy(f => f.Sql).OrderBy(f => f.Sql, StringComparer.Ordinal)],
        Kept = Kept.Intersect(other.Kept),
        Keys = Union(Keys, other.Keys),
        Aggregates = Union(Aggregates, other.Aggregates),
        Extra = Union(Extra, other.Extra),
    };

    /// <summary>Gives what the view shows to group or to filter by.</summary>
    public IReadOnlyList<SketchColumn> Shown()
        => [.. Keys.Concat(Filters.Where(f => !Kept.Contains(f.Sql)).SelectMany(f => f.Columns)).Concat(Extra).DistinctBy(k => k.Sql)];

    /// <summary>Writes the query of the view.</summary>
    public string ToQuery()
    {
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var text = new StringBuilder("SELECT ");
        var shown = Shown();
        text.AppendJoin(", ", shown.Concat(Aggregates).Select(c => $"{c.Sql} AS {SqlPrinter.QuoteName(Unused(c.Name, used))}"));
        var rest = Joins.Concat(Filters.Where(f => Kept.Contains(f.Sql))).ToList();
        text.Append(" FROM ");
        AppendTables(text, rest);
        foreach (var join in Attached) text.Append(' ').Append(join.Sql);
        if (rest.Count > 0) text.Append(" WHERE ").AppendJoin(" AND ", rest.Select(p => p.Sql));
        if (IsGrouped && shown.Count > 0) text.Append(" GROUP BY ").AppendJoin(", ", shown.Select(c => c.Sql));
        return text.ToString();
    }

    /// <summary>Gives the column of the view that shows an expression; null where none does.</summary>
    public string? NameOf(string sql)
    {
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var column in Shown())
        {
            var name = Unused(column.Name, used);
            if (column.Sql == sql) return name;
        }

        return null;
    }

    /// <summary>Gives a name that says what the view holds.</summary>
    public string SuggestName()
    {
        var name = new StringBuilder("mv_").AppendJoin('_', Tables.Select(t => t.Name).Distinct(StringComparer.Ordinal));
        var shown = Shown();
        if (IsGrouped && shown.Count > 0) name.Append("_by_").AppendJoin('_', shown.Select(k => k.Name));
        else if (IsGrouped) name.Append("_total");
        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(name[i])) name[i] = '_';
        }

        return name.Length <= NameLengthMax ? name.ToString() : name.ToString(0, NameLengthMax).TrimEnd('_');
    }

    private void AppendTables(StringBuilder text, List<SketchPredicate> predicates)
    {
        var open = Tables.ToList();
        var placed = new HashSet<string>(StringComparer.Ordinal);
        while (open.Count > 0)
        {
            var next = open.FirstOrDefault(t => predicates.Any(p => p.Aliases.Contains(t.Alias) && p.Aliases.Count > 1
                && p.Aliases.All(a => a == t.Alias || placed.Contains(a)))) ?? open[0];
            open.Remove(next);
            placed.Add(next.Alias);
            var own = predicates.Where(p => p.Aliases.Count > 1 && p.Aliases.All(placed.Contains)).ToList();
            predicates.RemoveAll(own.Contains);
            if (placed.Count > 1) text.Append(own.Count > 0 ? " JOIN " : " CROSS JOIN ");
            text.Append(next.ToSql());
            if (own.Count > 0) text.Append(" ON ").AppendJoin(" AND ", own.Select(p => p.Sql));
        }
    }

    private static ImmutableArray<SketchColumn> Union(ImmutableArray<SketchColumn> one, ImmutableArray<SketchColumn> other)
        => [.. one.Concat(other).DistinctBy(c => c.Sql).OrderBy(c => c.Sql, StringComparer.Ordinal)];

    private static string Unused(string name, HashSet<string> used)
    {
        var found = name;
        for (var i = 2; !used.Add(found); i++) found = string.Create(CultureInfo.InvariantCulture, $"{name}_{i}");
        return found;
    }
}

/// <summary>Is a table of a sketch; the alias is its name, with a number where it stands there several times.</summary>
public sealed record SketchTable(long Id, string Database, string Name, string Alias)
{
    internal string ToSql()
        => $"{SqlPrinter.QuoteName(Database)}.{SqlPrinter.QuoteName(Name)}" + (Alias == Name ? "" : $" AS {SqlPrinter.QuoteName(Alias)}");
}

/// <summary>Is LEFT JOIN table ON ...</summary>
public sealed record SketchJoin(string Sql);

/// <summary>Is a conjunct with the tables and columns that it reads.</summary>
public sealed record SketchPredicate(string Sql, ImmutableHashSet<string> Aliases, ImmutableArray<SketchColumn> Columns);

/// <summary>Is something that the view shows, with a name for it.</summary>
public sealed record SketchColumn(string Sql, string Name);
