using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Audit;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.MaterializedViews.Advice;

/// <summary>
/// Proposes views for a query, or for the newest queries of the audit log: one's own, with PROCESS those of all; in the current
/// database where there is one. What there is no proposal for is said in warnings.
/// </summary>
[Statement(typeof(AdviseMaterializedViewStatement))]
internal sealed class AdviseMaterializedViewHandler(FrontendServices services) : StatementHandler<AdviseMaterializedViewStatement>
{
    private const int QueriesMax = 100;
    private const int RunsMax = 1000;
    private const int AdviceNote = 7331;

    private static readonly ResultField[] s_columns =
    [
        new("Id", SqlType.BigInt, Nullable: false), new("Name", SqlType.String, Nullable: false),
        new("Queries", SqlType.BigInt, Nullable: false), new("Gain", SqlType.Double, Nullable: false),
        new("Cost Without", SqlType.Double, Nullable: false), new("Cost With", SqlType.Double, Nullable: false),
        new("Seconds Saved", SqlType.Double), new("Rows", SqlType.BigInt, Nullable: false), new("Bytes", SqlType.BigInt, Nullable: false),
        new("Refresh Cost", SqlType.Double, Nullable: false), new("Refresh Mode", SqlType.String, Nullable: false),
        new("Definition", SqlType.String, Nullable: false),
    ];

    public override bool IsReadOnly => true;

    public override async ValueTask<StatementResult> HandleAsync(
        AdviseMaterializedViewStatement statement, Session session, CancellationToken cancel)
    {
        var proposed = new List<ViewAdvice>();
        var refusals = new List<string>();
        if (statement.Query is { } one)
        {
            await AdviseAsync([new WorkloadQuery(one, statement.QueryText)], session.CurrentDatabase).ConfigureAwait(false);
        }
        else
        {
            var recent = Recent(session, statement.Limit);
            if (recent.Count == 0) refusals.Add("the audit log has no queries yet since the start");
            foreach (var (database, queries) in recent) await AdviseAsync(queries, database).ConfigureAwait(false);
        }

        foreach (var refusal in refusals.Distinct()) session.AddWarning(Warning.Note(AdviceNote, $"No advice: {refusal}"));
        return new TableResult(s_columns, [.. proposed.Select(Row)]);

        async ValueTask AdviseAsync(IReadOnlyList<WorkloadQuery> queries, string? database)
        {
            using var inner = Inner(session, database);
            var advisor = new Advisor(inner, services.Store.Current, cancel);
            proposed.AddRange(await advisor.ProposeAsync(statement.Query is null ? Plannable(advisor, queries) : queries)
                .ConfigureAwait(false));
            refusals.AddRange(advisor.Refusals);
        }
    }

    public override ValueTask<IReadOnlyList<ResultField>> DescribeAsync(Statement statement, Session session) => new(s_columns);

    /// <summary>Makes a session of the same user in a database, so that what planning says and sets is its own.</summary>
    internal static Session Inner(Session session, string? database)
    {
        var inner = new Session(session.Services.Sessions.NewInternalId(), session.User, session.Host, session.Services)
        {
            CurrentDatabase = database,
        };
        inner.Variables.Restore(session.Variables.Save());
        return inner;
    }

    // Tables may be gone since, or rights.
    private static List<WorkloadQuery> Plannable(Advisor advisor, IReadOnlyList<WorkloadQuery> queries)
        => [.. queries.Where(q => advisor.CanPlan(q.Query)).OrderByDescending(q => q.Milliseconds).Take(QueriesMax)];

    private List<(string? Database, List<WorkloadQuery> Queries)> Recent(Session session, long limit)
    {
        var seesAll = Privileges.Allows(session.User, "PROCESS", "*", "*");
        var found = new Dictionary<string, Dictionary<string, WorkloadQuery>>(StringComparer.Ordinal);
        var runs = 0L;
        foreach (var entry in services.Recent.Newest)
        {
            if (runs >= (limit > 0 ? limit : RunsMax)) break;
            if (!seesAll && entry.AuthorizedUser != session.User.ToString()) continue;
            if (session.CurrentDatabase is { } current && entry.Db != current) continue;
            runs++;
            if (Parse(entry) is not { } query) continue;
            if (!found.TryGetValue(entry.Db, out var byShape)) found[entry.Db] = byShape = new(StringComparer.Ordinal);
            var shape = Fingerprint.Of(query).Text;
            if (!byShape.TryGetValue(shape, out var known)) byShape[shape] = known = new WorkloadQuery(query, entry.Stmt);
            known.Runs++;
            known.Milliseconds += entry.QueryTimeMs;
        }

        return [.. found.Select(d => (d.Key.Length == 0 ? null : d.Key, d.Value.Values.ToList()))];
    }

    // Texts are kept with their secrets masked and cut, so not every one can be read again.
    private static Query? Parse(AuditEntry entry)
    {
        try
        {
            return SqlParser.ParseStatement(entry.Stmt) is QueryStatement { Locks: false } statement ? statement.Query : null;
        }
        catch (MatViewException problem) when (problem.Kind == ErrorKind.User)
        {
            return null;
        }
    }

    private static IReadOnlyList<object?> Row(ViewAdvice advice) =>
    [
        advice.Id, advice.Name, advice.QueryCount, Math.Round(advice.Gain, 1), Math.Round(advice.CostWithout),
        Math.Round(advice.CostWith), advice.SecondsSaved is { } saved ? Math.Round(saved, 3) : null, (long)advice.Rows, (long)advice.Bytes,
        Math.Round(advice.RefreshCost), advice.RefreshMode, advice.Definition,
    ];
}
