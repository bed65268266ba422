using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend;
using MatViewDb.Frontend.Loads;
using MatViewDb.Frontend.Sessions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;

namespace MatViewDb.Server.Http;

/// <summary>
/// Takes stream loads and load transactions over HTTP, as the loaders of StarRocks and Doris send them. A failure of a load is an answer
/// with status 200 that says so, as theirs is.
/// </summary>
internal sealed class LoadEndpoint(FrontendNode frontend)
{
    private readonly StreamLoads _loads = frontend.Services.StreamLoads;
    private readonly BasicLogin _login = new(frontend.Services.Store, frontend.Services.Time);

    internal async Task AnswerAsync(HttpContext context, string[] path)
    {
        var (account, host) = await _login.FindAsync(context).ConfigureAwait(false);
        if (account is null)
        {
            context.Response.StatusCode = 401;
            context.Response.Headers.WWWAuthenticate = "Basic realm=\"matviewdb\"";
            await WriteAsync(context, LoadAnswerText.Problem("Access denied: wrong user or password")).ConfigureAwait(false);
            return;
        }

        try
        {
            await WriteAsync(context, await FindAnswerAsync(context, path, account, host).ConfigureAwait(false)).ConfigureAwait(false);
        }
        catch (MatViewException problem)
        {
            await WriteAsync(context, LoadAnswerText.Problem(problem.Message)).ConfigureAwait(false);
        }
    }

    private async Task<string?> FindAnswerAsync(HttpContext context, string[] path, UserAccount account, string host)
    {
        var method = context.Request.Method;
        switch (path)
        {
            case [var database, var table, "_stream_load"] when method is "PUT" or "POST":
                var loaded = await _loads.LoadAsync(Request(context, account, host, database, table)).ConfigureAwait(false);
                return LoadAnswerText.OfLoad(loaded, Url(context));
            case [var database, "_stream_load_2pc"] when method == "PUT":
                return await EndDorisAsync(context, account, host, database).ConfigureAwait(false);
            case [var database, _, "_stream_load_2pc"] when method == "PUT":
                return await EndDorisAsync(context, account, host, database).ConfigureAwait(false);
            case ["transaction", var step] when method is "POST" or "PUT":
                return await StepAsync(context, account, host, step).ConfigureAwait(false);
            case [var database, "get_load_state"] when method == "GET":
                return StateOf(context, account, database);
            case ["_load_error_log"] when method == "GET":
                return ErrorLog(context, account);
            case ["query_dump"] when method == "POST":
                return await new QueryDumpEndpoint(frontend.Services).AnswerAsync(context, account, host).ConfigureAwait(false);
            default:
                context.Response.StatusCode = 404;
                return LoadAnswerText.Problem($"{method} {context.Request.Path} is nothing here");
        }
    }

    private async Task<string> EndDorisAsync(HttpContext context, UserAccount account, string host, string database)
    {
        var commits = Header(context, "txn_operation")?.ToLowerInvariant() switch
        {
            "commit" => true,
            "abort" => false,
            var other => throw LoadErrors.WrongOption.With("txn_operation", other, "commit or abort"),
        };
        var transaction = 0L;
        if (Header(context, "txn_id") is { Length: > 0 } id
            && !(long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out transaction) && transaction > 0))
        {
            throw LoadErrors.WrongOption.With("txn_id", id, "the number of a transaction");
        }

        if (transaction == 0 && Header(context, "label") is not { Length: > 0 })
            throw LoadErrors.WrongOption.With("label", "", "a label or txn_id is needed");
        var answer = await _loads.EndAsync(account, host, database, Header(context, "label"), transaction, commits).ConfigureAwait(false);
        return LoadAnswerText.OfDorisEnd(answer, commits);
    }

    private async Task<string?> StepAsync(HttpContext context, UserAccount account, string host, string step)
    {
        var database = Require(context, "db");
        if (Header(context, "label") is not { Length: > 0 } label) throw LoadErrors.WrongOption.With("label", "", "a label is needed");
        switch (step)
        {
            case "begin":
                var begun = _loads.Begin(Request(context, account, host, database, Require(context, "table")));
                return LoadAnswerText.OfStep(begun, step, Url(context));
            case "load":
                var request = Request(context, account, host, database, Require(context, "table"));
                var added = await _loads.AddAsync(request).ConfigureAwait(false);
                return LoadAnswerText.OfStep(added, step, Url(context));
            case "prepare":
                return LoadAnswerText.OfStep(
                    await _loads.PrepareAsync(account, host, database, label).ConfigureAwait(false), step, Url(context));
            case "commit" or "rollback":
                var ended = await _loads.EndAsync(account, host, database, label, 0, step == "commit").ConfigureAwait(false);
                return LoadAnswerText.OfStep(ended, step, Url(context));
            default:
                context.Response.StatusCode = 404;
                return LoadAnswerText.Problem($"there is no step '{step}' of a load transaction");
        }
    }

    private string StateOf(HttpContext context, UserAccount account, string database)
    {
        var label = context.Request.Query["label"].ToString();
        var found = frontend.Services.Loads.All.LastOrDefault(l => l.Database == database && l.Label == label);
        if (found is not null) RequireInsert(account, found);
        return LoadAnswerText.OfState(found);
    }

    private string ErrorLog(HttpContext context, UserAccount account)
    {
        if (!long.TryParse(context.Request.Query["id"], out var id) || frontend.Services.Loads.Find(id) is not { } load)
        {
            context.Response.StatusCode = 404;
            return LoadAnswerText.Problem("there is no such load, or it is forgotten");
        }

        RequireInsert(account, load);
        context.Response.ContentType = "text/plain; charset=utf-8";
        return LoadReport.Text(load);
    }

    private static void RequireInsert(UserAccount account, LoadRecord load)
    {
        if (!Privileges.Allows(account, "INSERT", load.Database, load.Table))
            throw FrontendErrors.TableDenied.With("INSERT", $"'{account.User}'@'{account.Host}'", load.Table);
    }

    private static StreamLoadRequest Request(HttpContext context, UserAccount account, string host, string database, string table)
    {
        // A load may be larger and slower than any other request.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = null;
        if (context.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } rate) rate.MinDataRate = null;
        return new StreamLoadRequest(
            account, host, Uri.UnescapeDataString(database), Uri.UnescapeDataString(table), LoadOptions.Of(n => Header(context, n)),
            context.Request.Body);
    }

    private static string Require(HttpContext context, string name)
        => Header(context, name) ?? throw LoadErrors.WrongOption.With(name, "", "the header is missing");

    private static string? Header(HttpContext context, string name)
        => context.Request.Headers.TryGetValue(name, out var values) ? values.ToString() : null;

    private static string Url(HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}/api/_load_error_log?id=";

    private static Task WriteAsync(HttpContext context, string? text)
    {
        context.Response.ContentType ??= "application/json; charset=utf-8";
        return context.Response.WriteAsync(text ?? "", context.RequestAborted);
    }
}
