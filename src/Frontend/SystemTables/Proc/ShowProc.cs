using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Binding;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.SystemTables.Proc;

/// <summary>Is what one path of SHOW PROC shows.</summary>
internal sealed record ProcTable(IReadOnlyList<SystemColumn> Columns, Func<IEnumerable<IReadOnlyList<object?>>> Rows)
{
    internal ProcTable(string columns, Func<IEnumerable<IReadOnlyList<object?>>> rows)
        : this(ColumnList.Of(columns), rows)
    {
    }

    /// <summary>Shows what a SHOW statement shows.</summary>
    internal static ProcTable Of(SystemTableSource source, SystemTableContext context)
        => new(source.Columns(context), () => source.Rows(context));
}

/// <summary>Shows the state of the cluster as a tree of paths, as StarRocks does: SHOW PROC '/dbs/...'.</summary>
[SystemTable("show", Show = "PROC")]
internal sealed class ShowProc : SystemTableSource
{
    /// <summary>Every path begins with one of these; each shows a path's remaining parts, or null where there is nothing.</summary>
    private static readonly SortedDictionary<string, Func<SystemTableContext, string[], ProcTable?>> s_roots = new(StringComparer.Ordinal)
    {
        ["backends"] = (context, rest) => rest.Length == 0 ? ProcTable.Of(new ShowBackends(), context) : null,
        ["colocation_group"] = ProcColocation.Find,
        ["compactions"] = (context, rest) => rest.Length == 0 ? ProcCompactions.All(context) : null,
        ["dbs"] = ProcDatabases.Find,
        ["frontends"] = (context, rest) => rest.Length == 0 ? ProcTable.Of(new ShowFrontends(), context) : null,
        ["jobs"] = ProcJobs.Find,
        ["statistic"] = ProcStatistic.Find,
        ["transactions"] = ProcTransactions.Find,
    };

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => Find(context).Columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context) => Find(context).Rows();

    private static ProcTable Find(SystemTableContext context)
    {
        context.Session.RequireGlobal("OPERATE");
        var path = context.Show?.Arguments is [StringLiteral text, ..] ? text.Value : "";
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (path.StartsWith('/') && parts.Length == 0) return new ProcTable("name", () => s_roots.Keys.Select(n => (object?[])[n]));
        return (path.StartsWith('/') && s_roots.TryGetValue(parts[0], out var root) ? root(context, parts[1..]) : null)
            ?? throw FrontendErrors.UnknownProcPath.With(path, string.Join(", ", s_roots.Keys.Select(r => "/" + r)));
    }
}
