using System.Globalization;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Frontend.ResourceGroups;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Admin;

/// <summary>Creates a resource group.</summary>
[Statement(typeof(CreateResourceGroupStatement))]
internal sealed class CreateResourceGroupHandler(CatalogStore store, ResourceGroupService groups)
    : StatementHandler<CreateResourceGroupStatement>
{
    public override ValueTask<StatementResult> HandleAsync(
        CreateResourceGroupStatement statement, Session session, CancellationToken cancel)
    {
        session.RequireGlobal("CREATE RESOURCE GROUP");
        var old = groups.Find(statement.Name);
        if (old is not null && !statement.OrReplace)
        {
            if (!statement.IfNotExists) throw ResourceGroupErrors.Exists.With(statement.Name);
            session.AddWarning(new Warning("Note", ResourceGroupErrors.Exists.Code, $"resource group '{statement.Name}' exists already"));
            return StatementResult.Done;
        }

        var group = ResourceGroupReading.With(new ResourceGroup(old?.Id ?? store.NewId(), statement.Name), statement.Limits) with
        {
            Classifiers = [.. statement.Classifiers.Select(c => ResourceGroupReading.Classifier(c, store.NewId()))],
        };
        store.Commit(new PutDocument(group.ToDocument()));
        return StatementResult.Done;
    }
}

/// <summary>Changes the limits of a resource group, or which statements are in it.</summary>
[Statement(typeof(AlterResourceGroupStatement))]
internal sealed class AlterResourceGroupHandler(CatalogStore store, ResourceGroupService groups)
    : StatementHandler<AlterResourceGroupStatement>
{
    public override ValueTask<StatementResult> HandleAsync(
        AlterResourceGroupStatement statement, Session session, CancellationToken cancel)
    {
        session.RequireGlobal("ALTER RESOURCE GROUP");
        var group = groups.Find(statement.Name) ?? throw ResourceGroupErrors.Unknown.With(statement.Name);
        group = ResourceGroupReading.With(group, statement.Limits);
        foreach (var id in statement.DroppedClassifiers)
        {
            var gone = group.Classifiers.FirstOrDefault(c => c.Id == id) ?? throw ResourceGroupErrors.WrongLimit.With(
                "classifier", id.ToString(CultureInfo.InvariantCulture), $"group '{group.Name}' has none with this id");
            group = group with { Classifiers = group.Classifiers.Remove(gone) };
        }

        if (statement.DropAll) group = group with { Classifiers = [] };
        var added = statement.AddedClassifiers.Select(c => ResourceGroupReading.Classifier(c, store.NewId())).ToList();
        group = group with { Classifiers = group.Classifiers.AddRange(added) };
        store.Commit(new PutDocument(group.ToDocument()));
        return StatementResult.Done;
    }
}

/// <summary>Drops a resource group; what is in it goes on in the default one.</summary>
[Statement(typeof(DropResourceGroupStatement))]
internal sealed class DropResourceGroupHandler(CatalogStore store, ResourceGroupService groups)
    : StatementHandler<DropResourceGroupStatement>
{
    public override ValueTask<StatementResult> HandleAsync(
        DropResourceGroupStatement statement, Session session, CancellationToken cancel)
    {
        session.RequireGlobal("DROP RESOURCE GROUP");
        if (ResourceGroupService.IsBuiltIn(statement.Name)) throw ResourceGroupErrors.BuiltIn.With(statement.Name);
        if (groups.Find(statement.Name) is null)
        {
            if (!statement.IfExists) throw ResourceGroupErrors.Unknown.With(statement.Name);
            session.AddWarning(new Warning("Note", ResourceGroupErrors.Unknown.Code, $"resource group '{statement.Name}' doesn't exist"));
            return StatementResult.Done;
        }

        store.Commit(new DropDocument(ResourceGroup.DocumentKind, statement.Name));
        return StatementResult.Done;
    }
}
