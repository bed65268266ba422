using MatViewDb.Core.Registry;

namespace MatViewDb.Storage.Encodings;

/// <summary>Knows every encoding of fixed-width pages and picks the best for a page.</summary>
public static class EncodingSet
{
    private static readonly FixedEncoding?[] s_byId = Load();

    /// <summary>Lists the encodings with their marks.</summary>
    public static IReadOnlyList<(FixedEncoding Encoding, EncodingAttribute Mark)> All { get; } = List();

    public static FixedEncoding? Find(EncodingId id) => (int)id < s_byId.Length ? s_byId[(int)id] : null;

    /// <summary>Chooses the smallest encoding, giving faster ones an advantage, of all or of those that are tested in place.</summary>
    public static (FixedEncoding Encoding, EncodingId Id) Choose(in FixedPage page, bool testedInPlace = false)
    {
        (FixedEncoding Encoding, EncodingAttribute Mark) best = All[0];
        var bestCost = double.MaxValue;
        foreach (var candidate in All)
        {
            if (testedInPlace && !candidate.Encoding.IsTestedInPlace) continue;
            var bytes = candidate.Encoding.Estimate(page);
            if (bytes == FixedEncoding.Unfit) continue;
            var cost = bytes * candidate.Encoding.Weight;
            if (cost >= bestCost) continue;
            bestCost = cost;
            best = candidate;
        }

        return (best.Encoding, best.Mark.Id);
    }

    private static List<(FixedEncoding, EncodingAttribute)> List()
    {
        var found = new List<(FixedEncoding, EncodingAttribute)>();
        foreach (var (type, mark) in Registry.TypesWith<EncodingAttribute>(typeof(EncodingSet).Assembly))
        {
            if (!type.IsSubclassOf(typeof(FixedEncoding))) continue;
            found.Add(((FixedEncoding)Activator.CreateInstance(type)!, mark)); // Encodings have no arguments.
        }

        return found;
    }

    private static FixedEncoding?[] Load()
    {
        var byId = new FixedEncoding?[Enum.GetValues<EncodingId>().Length];
        foreach (var (encoding, mark) in List()) byId[(int)mark.Id] = encoding;
        return byId;
    }
}
