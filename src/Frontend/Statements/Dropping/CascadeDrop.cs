using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.MaterializedViews;
using MatViewDb.Jobs.Framework;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Dropping;

/// <summary>
/// Does what RESTRICT and CASCADE of one DROP say: refuses it while something stands on the object, or drops that in the same commit.
/// </summary>
internal sealed class CascadeDrop(Session session, DropRule rule)
{
    private readonly FrontendServices _services = session.Services;
    private IReadOnlyList<Dependant> _gone = [];

    /// <summary>
    /// Gives the records by which dependants go, before those of the objects themselves; called while the commit is made, anew for
    /// each try. Sinks of the database named go by themselves.
    /// </summary>
    internal IReadOnlyList<CatalogRecord> Records(
        CatalogSnapshot before, string shown, IEnumerable<CatalogObject> dropped, long database = 0)
    {
        _gone = [];
        if (rule == DropRule.Standard) return [];
        var found = Dependants.Of(before, dropped.Select(o => o.Id))
            .Where(d => database == 0 || d.Sink?.DatabaseId != database).ToList();
        if (found.Count == 0) return [];
        if (rule == DropRule.Restrict) throw DropErrors.DependedOn.With(shown, string.Join(", ", found));
        foreach (var one in found) session.Require("DROP", one.Database, one.Name);
        RefuseCreating(shown, found);
        _gone = found;
        return [.. Enumerable.Reverse(found).SelectMany(d => d.DropRecords())];
    }

    /// <summary>Fails where one of them is still being created.</summary>
    internal void RefuseCreating(string shown, IEnumerable<Dependant> found)
    {
        var creating = found.Select(d => (Which: d, Job: JobOf(d))).Where(d => d.Job is not null).ToList();
        if (creating.Count == 0) return;
        throw JobErrors.BaseOfCreating.With(
            shown, string.Join(", ", creating.Select(c => c.Which)), string.Join(", ", creating.Select(c => c.Job!.Id))); // Asked above.
    }

    /// <summary>Ends, after the commit, what went on for dependants, and tells which went.</summary>
    internal async ValueTask FinishAsync()
    {
        foreach (var one in _gone)
        {
            session.AddWarning(new Warning("Note", DropErrors.DependedOn.Code, $"DROP cascades to {one}"));
            if (one.Sink is { } sink) await _services.Sinks.ForgetAsync(sink.Id).ConfigureAwait(false);
            else if (one.Object is MaterializedView view) await ForgetAsync(view).ConfigureAwait(false);
        }
    }

    private ValueTask ForgetAsync(MaterializedView view) => new ViewReplacement(
        _services.Store, _services.Storage, _services.Refreshes, _services.TaskRuns, _services.Activations).ForgetAsync(view);

    private Job? JobOf(Dependant one) => one switch
    {
        { Sink: { Creating: true } sink } => _services.Sinks.JobOf(sink.Id),
        { Object: MaterializedView { Creating: true } view } => _services.Creating.JobOf(view.Id),
        _ => null,
    };
}
