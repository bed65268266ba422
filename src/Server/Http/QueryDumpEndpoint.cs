using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Runtime;
using MatViewDb.Frontend;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.Queries;
using Microsoft.AspNetCore.Http;

namespace MatViewDb.Server.Http;

/// <summary>
/// Answers POST /api/query_dump?db=d with what planning the query in the body depends on: JSON, or a script with format=sql.
/// </summary>
internal sealed class QueryDumpEndpoint(FrontendServices services)
{
    private const int TextMax = 1 << 20;

    internal async Task<string> AnswerAsync(HttpContext context, UserAccount account, string host)
    {
        var asked = context.Request.Query;
        if (bool.TryParse(asked["mock"], out var isMock) && isMock)
            throw CoreErrors.NotSupported.With("a dump with other names (mock=true)");
        var sql = await ReadAsync(context).ConfigureAwait(false);
        var database = asked["db"].ToString();
        using var session = new Session(services.Sessions.NewInternalId(), account, host, services)
        {
            CurrentDatabase = database.Length == 0 ? null : services.Store.Current.RequireDatabase(database).Name,
        };
        var dump = new QueryDump(session);
        using var limit = Interruption.Enter(context.RequestAborted);
        if (!asked["format"].ToString().Equals("sql", StringComparison.OrdinalIgnoreCase)) return dump.ToJson(sql);
        context.Response.ContentType = "text/plain; charset=utf-8";
        return dump.ToScript(sql);
    }

    private static async Task<string> ReadAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var text = new char[TextMax + 1];
        var length = await reader.ReadBlockAsync(text, context.RequestAborted).ConfigureAwait(false);
        if (length > TextMax) throw CoreErrors.Semantic.With($"the query is longer than {TextMax} characters");
        return new string(text, 0, length);
    }
}
