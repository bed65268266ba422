using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.Tables;
using MatViewDb.Frontend.Statements.Views;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.MvRewrite.Partitions;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using Distribution = MatViewDb.Catalog.Model.Distribution;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.MaterializedViews;

/// <summary>Is what binding a view's query tells: its columns, its frozen text, and the base partitions that its own follow.</summary>
internal sealed record ViewDefinition(
    CreateMaterializedViewStatement Statement, ImmutableArray<Column> Columns, string QuerySql, PartitionTracking? Tracking)
{
    internal static async ValueTask<ViewDefinition> ReadAsync(CreateMaterializedViewStatement statement, Session session)
    {
        var (bound, _) = await session.Services.Queries.BindAsync(session, statement.Query).ConfigureAwait(false);
        var columns = ColumnsOf(statement, bound);
        var tracking = statement.PartitionBy.Count == 0 ? null : TrackingOf(statement.PartitionBy[0], statement, bound, columns);
        return new ViewDefinition(statement, columns, TextOf(statement, bound, columns, session), tracking);
    }

    internal MaterializedView ToView(long id, long databaseId, string name, DateTime now, List<Table> bases, int backends)
    {
        var (sort, stored) = Sorted();
        var tracked = Tracking is null ? null : bases.First(b => b.Id == Tracking.BaseTableId);
        var hash = Statement.Distribution is { Kind: DistributionKind.Hash } written
            ? written.Columns.Select(c => ColumnReader.Require(Columns, c).Name).ToImmutableArray() : [];
        NestedColumns.Check(Columns, [], hash);
        if (Tracking is not null) NestedColumns.CheckPartition(Columns, [Tracking.MvColumn]);
        return new MaterializedView(id, databaseId, name, Statement.Comment ?? "", now)
        {
            Dialect = MvDialect.StarRocks,
            Refresh = new RefreshScheme(BuildMode.Immediate, Catalog.Model.RefreshMethod.Auto, Catalog.Model.RefreshTrigger.Manual),
            QuerySql = QuerySql,
            OriginalSql = "",
            Creator = "",
            StoredColumns = stored,
            NextColumnId = stored.Length + 1,
            SortColumns = sort,
            Partitioning = tracked is null ? Partitioning.None
                : new Partitioning(KindOf(Tracking!, tracked), [Tracking!.MvColumn], Tracking.Unit), // It names what is tracked.
            Distribution = new Distribution(hash, CreateTableHandler.BucketsOf(Statement.Distribution, backends)),
            BaseIds = [.. bases.Select(b => b.Id)],
            Tracking = Tracking,
        };
    }

    private (ImmutableArray<string> Sort, ImmutableArray<Column> Stored) Sorted()
    {
        var asked = Statement.OrderBy.Count > 0 ? Statement.OrderBy : Statement.KeyColumns;
        if (asked.Count == 0)
        {
            var leading = ColumnReader.Leading(Columns);
            return (leading, [.. Columns.Select(c => c with { IsKey = leading.Contains(c.Name) })]);
        }

        var sort = asked.Select(c => ColumnReader.Require(Columns, c)).ToList();
        if (Statement.OrderBy.Count == 0 && !sort.Select(c => c.Id).SequenceEqual(Enumerable.Range(1, sort.Count)))
            throw CoreErrors.Semantic.With("KEY columns must be the first columns of the view, in their order");
        foreach (var column in sort)
        {
            if (sort.Count(c => c.Id == column.Id) > 1) throw CatalogErrors.DuplicateColumn.With(column.Name);
            if (column.Type.IsFloating || column.Type.IsNested || column.Type.Kind == SqlTypeKind.Json)
                throw CoreErrors.Semantic.With($"column '{column.Name}' of type {column.Type} cannot be a sort key");
        }

        var keys = sort.Select(s => s with { IsKey = true });
        return ([.. sort.Select(s => s.Name)], [.. keys, .. Columns.Where(c => sort.All(s => s.Id != c.Id))]);
    }

    private static ImmutableArray<Column> ColumnsOf(CreateMaterializedViewStatement statement, BoundQuery bound)
    {
        var names = statement.Columns;
        if (names.Count > 0 && names.Count != bound.Columns.Count) throw FrontendErrors.ViewColumns.With();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var columns = ImmutableArray.CreateBuilder<Column>(bound.Columns.Count);
        for (var i = 0; i < bound.Columns.Count; i++)
        {
            var name = names.Count > 0 ? names[i].Name : bound.Columns[i].Name;
            if (!seen.Add(name)) throw CatalogErrors.DuplicateColumn.With(name);
            var type = bound.Columns[i].Column.Type;
            if (type.Kind == SqlTypeKind.Null) type = SqlType.Varchar(1);
            columns.Add(new Column(i + 1, name, type, !bound.Columns[i].NotNull, Comment: names.Count > 0 ? names[i].Comment ?? "" : ""));
        }

        return columns.ToImmutable();
    }

    // A star is frozen to the columns of today: the query is read through a list of its own column names.
    private static string TextOf(
        CreateMaterializedViewStatement statement, BoundQuery bound, ImmutableArray<Column> columns, Session session)
    {
        var text = CreateViewHandler.TextOf(statement.Query, session);
        var star = false;
        SyntaxWalk.Visit(statement.Query, node => star |= node is Star);
        if (!star || bound.Columns.Select(c => c.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count() < columns.Length) return text;
        var list = string.Join(", ", bound.Columns.Select(c => $"`frozen`.`{c.Name.Replace("`", "``", StringComparison.Ordinal)}`"));
        return $"SELECT {list} FROM ({text}) AS `frozen`";
    }

    private static PartitionTracking TrackingOf(
        Expression key, CreateMaterializedViewStatement statement, BoundQuery bound, ImmutableArray<Column> columns)
    {
        SyntaxWalk.Visit(key, node =>
        {
            if (node is ColumnRef { Parts.Count: > 1 } qualified)
            {
                throw CoreErrors.Semantic.With(
                    $"Materialized view partition column {SqlPrinter.Print(qualified)} must be named without its table");
            }
        });
        var (inner, unit) = key switch
        {
            FunctionCall { Name: "date_trunc", Arguments: [StringLiteral word, var cut] } => (cut, word.Value.ToLowerInvariant()),
            FunctionCall { Name: "date_trunc", Arguments: [var cut, StringLiteral word] } => (cut, word.Value.ToLowerInvariant()),
            _ => (key, null),
        };
        var (name, format) = inner switch
        {
            ColumnRef column => (column.Name, null),
            FunctionCall { Name: "str2date" or "str_to_date", Arguments: [ColumnRef column, StringLiteral text] }
                => (column.Name, text.Value),
            _ => throw CoreErrors.NotSupported.With(
                $"PARTITION BY {SqlPrinter.Print(key)}; use a column, date_trunc('unit', column) or str2date(column, 'format')"),
        };
        var at = columns.ToList().FindIndex(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (at < 0) throw CoreErrors.Semantic.With($"Materialized view partition column '{name}' is not in the SELECT list of the query");
        if (format is null && columns[at].Type.IsText) format = FormatOf(statement);
        var tracking = PartitionTracer.Trace(bound.Plan, bound.Columns[at].Column, columns[at].Name, unit, format, out var reason);
        return tracking ?? throw CoreErrors.Semantic.With($"Unable to partition the materialized view by '{name}': {reason}");
    }

    // Doris' spelling: a property says how the texts say dates.
    private static string? FormatOf(CreateMaterializedViewStatement statement) => statement.Properties
        .FirstOrDefault(p => p.Key.Equals("partition_date_format", StringComparison.OrdinalIgnoreCase))?.Value;

    /// <summary>Says how a view is cut that follows a table so.</summary>
    internal static PartitionKind KindOf(PartitionTracking tracking, Table table)
        => tracking.IsDated ? PartitionKind.Range : table.Partitioning.Kind;
}
