using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Sinks;
using MatViewDb.Frontend.Statements.MaterializedViews;

namespace MatViewDb.Frontend.Statements.Dropping;

/// <summary>Is what stands on an object: a view, a materialized view, a sink.</summary>
internal sealed record Dependant(string Database, string Name)
{
    /// <summary>The view; null for sinks.</summary>
    internal CatalogObject? Object { get; init; }

    internal SinkRecord? Sink { get; init; }

    internal IEnumerable<CatalogRecord> DropRecords() => Object switch
    {
        MaterializedView view => ViewReplacement.DropRecords(view),
        { } view => [new DropObject(view.Id)],
        null => [new DropDocument(SinkRecord.DocumentKind, Sink!.Key)], // One of both.
    };

    public override string ToString()
        => $"{(Sink is not null ? "sink" : Object is MaterializedView ? "materialized view" : "view")} {Database}.{Name}";
}
