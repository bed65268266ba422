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
    CreateMaterializedViewStatement Statement, ImmutableArray<Column> Columns, string QuerySql, TracedPartitions? Traced)
{
    internal static async ValueTask<ViewDefinition> ReadAsync(CreateMaterializedViewStatement statement, Session session)
    {
        var (bound, binding) = await session.Services.Queries.BindAsync(session, statement.Query).ConfigureAwait(false);
        var columns = ColumnsOf(statement, bound);
        return new ViewDefinition(
            statement, columns, TextOf(statement, bound, columns, session),
            ViewPartitioning.Of(statement, bound, binding, session, columns));
    }

    internal MaterializedView ToView(long id, long databaseId, string name, DateTime now, List<Table> bases, int backends)
    {
        var (sort, stored) = Sorted();
        var tracking = Traced?.Trackings[0];
        var tracked = bases.FirstOrDefault(b => b.Id == tracking?.BaseTableId);
        var hash = Statement.Distribution is { Kind: DistributionKind.Hash } written
            ? written.Columns.Select(c => ColumnReader.Require(Columns, c).Name).ToImmutableArray() : [];
        NestedColumns.Check(Columns, [], hash);
        ImmutableArray<string> keys = tracking is null ? [] : [.. tracking.Columns.Select(c => c.MvColumn)];
        if (tracking is not null) NestedColumns.CheckPartition(Columns, keys);
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
            Partitioning = tracked is null || tracking is null ? Partitioning.None
                : ViewPartitioning.Of(tracking, PartitionTracer.KindOf(tracking, tracked), keys),
            Distribution = new Distribution(hash, CreateTableHandler.BucketsOf(Statement.Distribution, backends)),
            BaseIds = [.. bases.Select(b => b.Id)],
            Tracking = tracking,
            MoreTrackings = Traced is null ? [] : Traced.Trackings[1..],
            Unfollowed = Traced?.Unfollowed ?? [],
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
        CheckSort(sort);
        var keys = sort.Select(s => s with { IsKey = true });
        return ([.. sort.Select(s => s.Name)], [.. keys, .. Columns.Where(c => sort.All(s => s.Id != c.Id))]);
    }

    /// <summary>Throws what columns cannot be the sort key together.</summary>
    internal static void CheckSort(IEnumerable<Column> columns)
    {
        var seen = new HashSet<int>();
        foreach (var column in columns)
        {
            if (!seen.Add(column.Id)) throw CatalogErrors.DuplicateColumn.With(column.Name);
            if (column.Type.IsFloating || column.Type.IsNested
                || column.Type.Kind is SqlTypeKind.Json or SqlTypeKind.Bitmap or SqlTypeKind.Hll or SqlTypeKind.Percentile)
                throw CoreErrors.Semantic.With($"column '{column.Name}' of type {column.Type} cannot be a sort key");
        }
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
            if (names.Count > 0) NewName.CheckColumn(name);
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
}
