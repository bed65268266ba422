using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Backups;
using MatViewDb.Frontend.ResourceGroups;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.Moving;
using MatViewDb.Jobs.Tasks;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Databases;

/// <summary>Gives a database another name. All that names it follows: views and what stands on them, grants, tasks, sessions.</summary>
[Statement(typeof(AlterDatabaseStatement))]
internal sealed class AlterDatabaseHandler(CatalogStore store) : StatementHandler<AlterDatabaseStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        AlterDatabaseStatement statement, Session session, CancellationToken cancel)
    {
        var from = statement.Name.Length > 0 ? statement.Name : session.RequireDatabase();
        session.RequireDatabase("ALTER", from);
        if (statement.Properties.Count > 0) throw CoreErrors.NotSupported.With("ALTER DATABASE ... SET PROPERTIES");
        if (statement.NewName is not { } to)
        {
            store.Current.RequireDatabase(from);
            session.AddWarning(new Warning("Warning", 1235, "character set, collation and comment of a database have no effect here"));
            return new OkResult(1);
        }

        session.RequireDatabase("CREATE", to);
        if (SystemDatabases.IsSystem(from)) throw FrontendErrors.DatabaseDenied.With(session.UserAtHost, from);
        if (TemporaryTables.IsHome(from)) throw CatalogErrors.UnknownDatabase.With(from);
        NewName.CheckDatabase(to);
        if (TemporaryTables.IsHome(to)) throw FrontendErrors.WrongDatabaseName.With(to);
        if (SystemDatabases.IsSystem(to)) throw CatalogErrors.DatabaseExists.With(to);
        List<string> unread = [];
        store.Commit(before =>
        {
            before.RequireDatabase(from);
            if (before.FindDatabase(to) is not null) throw CatalogErrors.DatabaseExists.With(to);
            if (session.Services.Backups.All(before).FirstOrDefault(r => r.Database == from && !r.HasEnded) is { } running)
                throw BackupErrors.JobRuns.With(from, running.IsRestore ? "restore" : "backup", running.Id);
            var names = MovedNames.OfDatabase(before, from, to);
            var texts = new MovedTexts(before, names);
            unread = [];
            return
            [
                new RenameDatabase(from, to), .. texts.Objects(), .. texts.Streams(),
                .. MovedGrants.Of(before, g => g.Database == from ? g with { Database = to } : g),
                .. Tasks(before, names, from, to, unread), .. Classifiers(before, from, to),
            ];
        });
        foreach (var task in unread)
        {
            session.AddWarning(new Warning(
                "Warning", 1105,
                $"the statement of task '{task}' was written under another sql_mode and may still name database '{from}'"));
        }

        foreach (var other in session.Services.Sessions.All.Append(session).Where(s => s.CurrentDatabase == from))
            other.CurrentDatabase = to;
        session.Services.Advices.Forget(from);
        await session.Services.Activations.TryNowAsync().ConfigureAwait(false);
        return new OkResult(1);
    }

    private static IEnumerable<CatalogRecord> Tasks(CatalogSnapshot before, MovedNames names, string from, string to, List<string> unread)
    {
        foreach (var task in before.DocumentsOf(SubmittedTask.DocumentKind).Select(SubmittedTask.FromDocument))
        {
            var changed = task.Database == from ? task with { Database = to } : task;
            // What is printed is in the normal form, which means something else under other rules of reading.
            if (!SqlModes.ReadsNormally(task.SqlMode))
            {
                if (task.Statement.Contains(from, StringComparison.Ordinal)) unread.Add(task.Name);
            }
            else
            {
                changed = changed with { Statement = names.Statement(task.Statement, task.Database, "") };
            }

            if (changed != task) yield return new PutDocument(changed.ToDocument());
        }
    }

    private static IEnumerable<CatalogRecord> Classifiers(CatalogSnapshot before, string from, string to)
    {
        foreach (var group in before.DocumentsOf(ResourceGroup.DocumentKind).Select(ResourceGroup.FromDocument))
        {
            if (group.Classifiers.All(c => !c.Databases.Contains(from))) continue;
            yield return new PutDocument((group with
            {
                Classifiers = [.. group.Classifiers.Select(c => c with { Databases = [.. c.Databases.Select(d => d == from ? to : d)] })],
            }).ToDocument());
        }
    }
}
