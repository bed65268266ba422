using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Protocol;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Admin;

/// <summary>Answers the statements of StarRocks and Doris about replicas: ADMIN SHOW REPLICA ..., ADMIN CHECK TABLET.</summary>
[Statement(typeof(AdminStatement))]
internal sealed class AdminHandler(BackendSet backends) : StatementHandler<AdminStatement>
{
    private const string ShowWord = "SHOW ";
    private const int DamagedCode = 7103;

    public override bool IsReadOnly => true;

    public override async ValueTask<StatementResult> HandleAsync(AdminStatement statement, Session session, CancellationToken cancel)
    {
        session.RequireGlobal("OPERATE");
        if (AsShow(statement) is { } show)
        {
            var list = session.Services.SystemTables.Show(show, session);
            return await session.Services.Queries.RunAsync(session, list.Query, cancel, list.Tables).ConfigureAwait(false);
        }

        if (statement.Words != "CHECK TABLET") throw CoreErrors.NotSupported.With("ADMIN " + statement.Words);
        await CheckAsync(statement, session, cancel).ConfigureAwait(false);
        return StatementResult.Ok;
    }

    public override ValueTask<IReadOnlyList<ResultField>> DescribeAsync(Statement statement, Session session)
    {
        if (AsShow((AdminStatement)statement) is not { } show) return base.DescribeAsync(statement, session);
        var list = session.Services.SystemTables.Show(show, session);
        return session.Services.Queries.DescribeAsync(session, list.Query, list.Tables);
    }

    private static ShowStatement? AsShow(AdminStatement statement)
        => statement.Words is "SHOW REPLICA STATUS" or "SHOW REPLICA DISTRIBUTION"
            ? new ShowStatement("ADMIN " + statement.Words[ShowWord.Length..])
            {
                From = statement.Name, Partitions = statement.Partitions, Where = statement.Where,
            }
            : null;

    // StarRocks answers at once and checks later; here the answer waits, and what is damaged comes as warnings too.
    private async Task CheckAsync(AdminStatement statement, Session session, CancellationToken cancel)
    {
        var type = statement.Properties.FirstOrDefault(p => p.Key.Equals("type", StringComparison.OrdinalIgnoreCase))?.Value;
        if (type is null) throw CoreErrors.Semantic.With("ADMIN CHECK TABLET needs PROPERTIES (\"type\" = \"consistency\")");
        if (!type.Equals("consistency", StringComparison.OrdinalIgnoreCase))
            throw CoreErrors.Semantic.With($"ADMIN CHECK TABLET knows the type consistency, not '{type}'");
        var homes = session.Catalog.AllPartitions.SelectMany(p => p.Tablets)
            .ToDictionary(t => t.Id, t => t.BackendIds);
        var requests = new SortedDictionary<long, CheckTabletsRequest>();
        foreach (var argument in statement.Arguments)
        {
            var id = SystemTables.TabletReplica.IdOf(argument)
                ?? throw CoreErrors.Semantic.With("ADMIN CHECK TABLET takes numbers of tablets");
            if (!homes.TryGetValue(id, out var places)) throw FrontendErrors.UnknownTablet.With(id);
            foreach (var home in places)
            {
                if (!requests.TryGetValue(home, out var request)) requests[home] = request = new CheckTabletsRequest();
                request.TabletIds.Add(id);
            }
        }

        foreach (var (home, request) in requests)
        {
            var reply = await backends.Require(home).CheckTabletsAsync(request, cancel).ConfigureAwait(false);
            foreach (var page in reply.Damaged) session.AddWarning(Warning.Of(DamagedCode, $"tablet {page.TabletId}: {page.Problem}"));
        }
    }
}
