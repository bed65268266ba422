using MatViewDb.Catalog.Model;

namespace MatViewDb.Catalog.Journal.Records;

/// <summary>Adds an account or replaces it.</summary>
[JournalRecord(15)]
public sealed record PutUser(UserAccount User) : CatalogRecord
{
    public override CatalogSnapshot Apply(CatalogSnapshot before)
        => before with { Users = before.Users.SetItem(User.Key, User) };
}
