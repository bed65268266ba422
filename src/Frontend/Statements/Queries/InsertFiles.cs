using MatViewDb.Files;
using MatViewDb.Frontend.Exports;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.Dml;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Queries;

/// <summary>Writes the rows of a query into new files below the allowed directory.</summary>
[Statement(typeof(InsertFilesStatement))]
internal sealed class InsertFilesHandler(IFileSystem files) : StatementHandler<InsertFilesStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        InsertFilesStatement statement, Session session, CancellationToken cancel)
    {
        session.RequireGlobal("FILE");
        var (options, path) = ExportOptions.Of(statement.Files);
        var target = new Export(files, new ServerFiles(files, session).Resolve(path.TrimEnd('/')), options);
        var result = await session.Services.Queries.RunAsync(session, statement.Query, cancel).ConfigureAwait(false);
        await using var stream = result.Stream.ConfigureAwait(false);
        var name = "data_" + session.Services.NewQueryId();
        return new OkResult(await target.WriteAsync(result, name, cancel).ConfigureAwait(false));
    }
}
