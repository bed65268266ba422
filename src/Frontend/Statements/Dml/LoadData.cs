using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Coordinator.Transactions;
using MatViewDb.Files;
using MatViewDb.Frontend.Loads;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Dml;

/// <summary>Loads a delimited file: the client's own with LOCAL, else one on the server.</summary>
[Statement(typeof(LoadDataStatement))]
internal sealed class LoadDataHandler(IFileSystem files) : StatementHandler<LoadDataStatement>
{
    public override TimeSpan? TimeLimit(Statement statement, Session session) => TimeLimits.OfWrite(session);

    public override TransactionUse UseOf(Statement statement, Session session) => TransactionUse.Joins;

    public override async ValueTask<StatementResult> HandleAsync(
        LoadDataStatement statement, Session session, CancellationToken cancel)
    {
        var (database, name) = session.Resolve(statement.Table);
        session.Require("INSERT", database, name);
        var table = session.ReadCatalog.RequireTable(database, name);
        RowOwner.RequireWritable(table);
        if (!statement.Local) session.RequireGlobal("FILE");
        await using var stream = Open(statement, session);
        var services = session.Services;
        var format = LoadFormats.Of(statement, "");
        format.RejectedKept = (int)services.Globals.Get(LoadSettings.ErrorRowsMax);
        var makesPartitions = table.Partitioning.Automatic && statement.Partitions.Count == 0;
        using var input = LoadInput.Of(format, stream, makesPartitions, services);
        table = await input.AddPartitionsAsync(session, statement, table, database, cancel).ConfigureAwait(false);
        var warnings = session.Warnings.Count;
        long skipped = 0;
        using var turn = await services.Writer.EnterAsync(session, table, alone: false, cancel).ConfigureAwait(false);
        var rows = await services.Writer.RunAsync(
            session, table, database, null,
            target => services.Queries.Planner.PlanLoad(
                statement, format, target, services.Queries.View(session), session.Variables.Values),
            outcome =>
            {
                skipped = outcome.RowsRejected;
                foreach (var row in outcome.Rejected) session.AddWarning(Warning.Of(1366, row.Reason));
                return new TableCommit(table.Id);
            },
            cancel, inOrder: table.HasUniqueKey).ConfigureAwait(false);
        var info = $"Records: {rows + skipped}  Deleted: 0  Skipped: {skipped}  Warnings: {session.Warnings.Count - warnings}";
        return new OkResult(rows, info);
    }

    private Stream Open(LoadDataStatement statement, Session session)
    {
        if (statement.Local)
        {
            return session.ReceiveLocalFile?.Invoke(statement.Path)
                ?? throw CoreErrors.NotSupported.With("LOAD DATA LOCAL without a client");
        }

        var path = new ServerFiles(files, session).Resolve(statement.Path);
        if (!files.IsPlainFile(path)) throw FrontendErrors.FileNotFound.With(statement.Path);
        return new FileReadStream(files.OpenRead(path));
    }
}
