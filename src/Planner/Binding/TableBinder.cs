using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Incremental;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.MvRewrite;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>Is a bound part of FROM: its plan and the names it offers.</summary>
public sealed record BoundTable(LogicalNode Plan, IReadOnlyList<ScopeColumn> Columns);

/// <summary>Binds FROM: tables, views, derived tables, table functions; joins go to JoinBinder.</summary>
public sealed class TableBinder(BindingContext context, Scope? outer, CteScope? ctes)
{
    public BindingContext Context { get; } = context;
    public CteScope? Ctes { get; } = ctes;

    /// <summary>Binds a part of FROM; lateral holds the columns to its left that LATERAL may read.</summary>
    public BoundTable Bind(TableExpression table, Scope? lateral) => table switch
    {
        TableRef reference => BindReference(reference),
        DerivedTable derived => BindDerived(derived, lateral),
        TableFunction function => BindFunction(function, lateral),
        JsonTable json => new JsonTableBinder(Context, outer, Ctes).Alone(json, lateral),
        PivotTable pivot => new PivotBinder(Context, outer, Ctes).Bind(pivot, Bind(pivot.Source, lateral)),
        Join join => new JoinBinder(this, outer).Bind(join, lateral),
        _ => throw CoreErrors.NotSupported.With($"{table.GetType().Name} in FROM"),
    };

    private BoundTable BindReference(TableRef reference)
    {
        var name = reference.Name;
        if (name.Database is null && CteScope.Find(Ctes, name.Name) is { } cte) return BindCte(reference, cte);
        if (name.Database is null && name.Name.Equals("dual", StringComparison.OrdinalIgnoreCase))
        {
            return new BoundTable(LogicalValues.OneRow, []);
        }

        if (reference.AsOf is not null) throw CoreErrors.NotSupported.With("AS OF (time travel)");
        var found = Context.Catalog.Resolve(name) ?? throw BindingErrors.UnknownTable.With(
            name.Database ?? Context.Catalog.Session.CurrentDatabase ?? "", name.Name);
        var alias = reference.Alias ?? name.Name;
        return found switch
        {
            SystemRelation system => BindSystem(system, alias, reference.ColumnAliases),
            CatalogRelation { Object: View view } relation => BindView(relation, view, alias, reference.ColumnAliases),
            CatalogRelation { Object: MaterializedView view } relation when MustBeFresh(view, reference)
                => BindLive(relation, view, reference, alias) ?? BindDefinition(relation, view, reference, alias),
            CatalogRelation { Object: MaterializedView view } relation
                when TransparentRead.Of(Context, view, reference) is { IsStored: false } way
                => (way.MayBeLive ? BindLive(relation, view, reference, alias) : null)
                    ?? BindDefinition(relation, view, reference, alias),
            CatalogRelation { Object: Table table } relation => BindStored(relation, table, reference, alias),
            _ => throw CoreErrors.NotSupported.With($"reading '{name}'"),
        };
    }

    // A view without a refresh clause is never seen to lag: while its stored rows are behind, they are read together with the
    // differences of its tables, or else its query is.
    private bool MustBeFresh(MaterializedView view, TableRef reference)
        => view.Refresh.Trigger == Catalog.Model.RefreshTrigger.Always && reference.Partitions.Count == 0 && view.Active
            && Context.Catalog is IMaterializedViewCatalog { ReadsStored: false } catalog && !catalog.IsBeingRefreshed(view.Id)
            && !Freshness.Of(view, catalog.FindObject).IsFresh;

    private BoundTable? BindLive(CatalogRelation relation, MaterializedView view, TableRef reference, string alias)
    {
        if (Context.Prepare is not { } prepare || Context.Catalog is not IMaterializedViewCatalog { SeesOnlyCommitted: true } catalog)
            return null;
        var now = DateTime.UnixEpoch.AddTicks(Context.Catalog.Session.StatementTimeMicros * TimeSpan.TicksPerMicrosecond);
        var live = LiveRead.Of(view, catalog.FindObject, now, () => prepare(Context.Catalog.ParseQuery(view.QuerySql)));
        if (live is null) return null;
        Context.Relations.Add(relation);
        var database = reference.Alias is null ? relation.Database : null;
        var guarded = Guarded(view, reference, live.Plan, [.. view.Columns.Select((c, i) => (c.Name, live.Columns[i]))]);
        return new BoundTable(guarded.Plan, Rename(
            [.. view.Columns.Select((c, i) => new ScopeColumn(database, alias, c.Name, guarded.Columns[i]))], reference.ColumnAliases));
    }

    // Whoever may read the view reads what its owner reads.
    private BoundTable BindDefinition(CatalogRelation relation, MaterializedView view, TableRef reference, string alias)
    {
        var definition = new View(
            view.Id, view.DatabaseId, view.Name, view.Comment, view.CreatedAt, view.QuerySql,
            [.. view.StoredColumns.OrderBy(c => c.Id)], view.BaseIds);
        var inner = Context.OfDefinition();
        var bound = new TableBinder(inner, null, null).BindView(relation, definition, alias, reference.ColumnAliases);
        Context.TakeOver(inner);
        Context.MustBeExact = true;
        var guarded = Guarded(
            view, reference, bound.Plan, [.. definition.ViewColumns.Select((c, i) => (c.Name, bound.Columns[i].Column))]);
        return new BoundTable(guarded.Plan, [.. bound.Columns.Select((c, i) => c with { Column = guarded.Columns[i] })]);
    }

    private GuardedRows Guarded(
        Table table, TableRef reference, LogicalNode rows, IReadOnlyList<(string Name, PlanColumn Column)> columns)
        => reference.WithAllRows ? new GuardedRows(rows, [.. columns.Select(c => c.Column)])
            : PolicyBinder.Guard(Context, table, rows, columns);

    private BoundTable BindStored(CatalogRelation relation, Table table, TableRef reference, string alias)
    {
        Context.Relations.Add(relation);
        if (reference.TemporaryPartitions) table = table.WithTemporaryOnly();
        var columns = ImmutableArray.CreateBuilder<ScanColumn>(table.Columns.Length);
        foreach (var stored in reference.WithRowPlaces ? [.. table.Columns, .. RowColumns.Place] : table.Columns)
        {
            var origin = new ColumnOrigin(relation.Database, table.Name, alias, stored.Name, stored.IsKey);
            columns.Add(new ScanColumn(Context.Columns.Create(stored.Name, stored.Type, origin), stored));
        }

        foreach (var partition in reference.Partitions)
        {
            if (!table.Partitions.ContainsKey(partition))
            {
                throw BindingErrors.UnknownPartition.With(partition, table.Name);
            }
        }

        var scan = new LogicalScan(table, relation.Database, alias, columns.ToImmutable())
        {
            Partitions = reference.Partitions.Count == 0 ? null : [.. reference.Partitions],
            TabletIds = reference.Tablets.Count == 0 ? null : [.. reference.Tablets],
            IsToBeChanged = reference.WithRowPlaces,
        };
        var database = reference.Alias is null ? relation.Database : null;
        var rows = Guarded(table, reference, scan, [.. scan.Columns.Select(c => (c.Stored.Name, c.Column))]);
        return new BoundTable(rows.Plan, Rename(
            [.. scan.Columns.Select((c, i) => new ScopeColumn(
                database, alias, c.Stored.Name, rows.Columns[i], QualifiedOnly: c.Stored.Id < 0))],
                reference.ColumnAliases));
    }

    private BoundTable BindSystem(SystemRelation system, string alias, NodeList<string> aliases)
    {
        Context.IsVolatile = true;
        var columns = system.Table.Columns
            .Select((c, i) => (Column: Context.Columns.Create(
                c.Name, c.Type, new ColumnOrigin(system.Database, system.Table.Name, alias, c.Name, false)
                {
                    IsUnsigned = c.IsUnsigned,
                    IgnoresCase = c.IgnoresCase && system.Database == "information_schema",
                }), Position: i))
            .ToImmutableArray();
        var names = columns.Select(c => new ScopeColumn(system.Database, alias, c.Column.Name, c.Column)).ToList();
        return new BoundTable(new LogicalSystemScan(system.Table, columns), Rename(names, aliases));
    }

    private BoundTable BindView(CatalogRelation relation, View view, string alias, NodeList<string> aliases)
    {
        Context.Relations.Add(relation);
        using var level = Context.Enter();
        var bound = new QueryBinder(Context, null, null).Bind(Context.Catalog.ParseQuery(view.QuerySql));
        var names = view.ViewColumns.Length == bound.Columns.Count
            ? view.ViewColumns.Select(c => c.Name).ToList()
            : [.. bound.Columns.Select(c => c.Name)];
        return Derived(bound, relation.Database, alias, names, aliases);
    }

    private BoundTable BindCte(TableRef reference, CteScope cte)
    {
        if (Context.Catalog.FindRecursive(cte.Table) is { } computed) return BindRecursive(reference, cte, computed);
        using var level = Context.Enter();
        var bound = new QueryBinder(Context, outer, cte.Definition).Bind(cte.Table.Query);
        var names = bound.Columns.Select(c => c.Name).ToList();
        if (cte.Table.Columns.Count > 0)
        {
            if (cte.Table.Columns.Count != names.Count) throw BindingErrors.ColumnListCount.With();
            names = [.. cte.Table.Columns];
        }

        return Derived(bound, null, reference.Alias ?? cte.Name, names, reference.ColumnAliases);
    }

    private BoundTable BindRecursive(TableRef reference, CteScope cte, SystemTable computed)
    {
        Context.IsVolatile = true;
        var alias = reference.Alias ?? cte.Name;
        var columns = computed.Columns
            .Select((c, i) => (Column: Context.Columns.Create(c.Name, c.Type), Position: i)).ToImmutableArray();
        var names = columns.Select(c => new ScopeColumn(null, alias, c.Column.Name, c.Column)).ToList();
        return new BoundTable(new LogicalSystemScan(computed, columns), Rename(names, reference.ColumnAliases));
    }

    private BoundTable BindDerived(DerivedTable derived, Scope? lateral)
    {
        var bound = new QueryBinder(Context, derived.Lateral ? lateral ?? outer : outer, Ctes).Bind(derived.Query);
        var alias = derived.Alias ?? throw BindingErrors.DerivedNeedsAlias.With();
        return Derived(bound, null, alias, [.. bound.Columns.Select(c => c.Name)], derived.ColumnAliases);
    }

    private static BoundTable Derived(
        BoundQuery bound, string? database, string alias, IReadOnlyList<string> names, NodeList<string> aliases)
    {
        var columns = bound.Columns.Select((c, i) => new ScopeColumn(database, alias, names[i], c.Column)).ToList();
        var renamed = Rename(columns, aliases);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var column in renamed)
        {
            if (!seen.Add(column.Name)) throw BindingErrors.DuplicateColumn.With(column.Name);
        }

        return new BoundTable(bound.Plan, renamed);
    }

    private static IReadOnlyList<ScopeColumn> Rename(IReadOnlyList<ScopeColumn> columns, NodeList<string> aliases)
    {
        if (aliases.Count == 0) return [.. columns.Select((c, i) => c with { Place = i })];
        if (aliases.Count != columns.Count) throw BindingErrors.ColumnListCount.With();
        return [.. columns.Select((c, i) => c with { Name = aliases[i], Place = i })];
    }

    private BoundTable BindFunction(TableFunction function, Scope? lateral)
    {
        if (UnnestBinder.Knows(function.Name)) return new UnnestBinder(Context, outer, Ctes).Alone(function, lateral);
        if (FilesBinder.Knows(function.Name)) return FilesBinder.Bind(function, Context);
        if (function.Name == ChangesBinder.Name) return ChangesBinder.Bind(function, Context);
        if (Context.Catalog.FindTableFunction(function) is { } rows)
            return BindSystem(new SystemRelation("information_schema", rows), function.Alias ?? function.Name, function.ColumnAliases);
        if (!SeriesBinder.Knows(function.Name)) throw CoreErrors.NotSupported.With($"table function {function.Name}");
        var place = new ExpressionScope(lateral ?? Scope.Empty(outer), "table function") { Ctes = Ctes };
        var (series, column) = new SeriesBinder(Context, place).Bind(function);
        return new BoundTable(
            series, Rename([new ScopeColumn(null, function.Alias ?? function.Name, column.Name, column)], function.ColumnAliases));
    }
}
