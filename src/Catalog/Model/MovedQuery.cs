namespace MatViewDb.Catalog.Model;

/// <summary>Pairs two texts of one query: as it named its tables until they went elsewhere, and as it names them since.</summary>
public sealed record MovedQuery(string From, string To)
{
    /// <summary>Says whether a text that was read earlier means what the present one does.</summary>
    public static bool IsSame(string earlier, string now, MovedQuery? moved)
        => earlier == now || (moved is not null && moved.From == earlier && moved.To == now);
}
