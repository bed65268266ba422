using System.Collections.Concurrent;
using MatViewDb.Core.Types;
using MatViewDb.Protocol;
using MatViewDb.Storage.Segments;
using Op = MatViewDb.Protocol.PrunePredicate.Types.Op;

namespace MatViewDb.Storage.Scans;

/// <summary>Names the texts between the wildcards of a LIKE pattern, all of which a matching value has in it.</summary>
internal sealed class LikePredicate
{
    private const byte Escape = (byte)'\\';
    private readonly List<byte[]> _parts;
    private readonly ConcurrentDictionary<int, ulong[]> _hashes = new();

    private LikePredicate(int position, List<byte[]> parts)
    {
        Position = position;
        _parts = parts;
    }

    /// <summary>Gives the column's position in the scan.</summary>
    internal int Position { get; }

    /// <summary>Makes the predicate, or null when the pattern has no text that filters could know.</summary>
    internal static LikePredicate? TryMake(PrunePredicate predicate, SqlType type)
    {
        if (predicate.Op != Op.Like || !type.IsText || predicate.Values is not [var value]) return null;
        if (value.ValueCase != LiteralValue.ValueOneofCase.BytesValue) return null;
        var parts = new List<byte[]>();
        var part = new List<byte>();
        var pattern = value.BytesValue.Span;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] is (byte)'%' or (byte)'_') End();
            else if (pattern[i] == Escape && i + 1 < pattern.Length) part.Add(pattern[++i]);
            else part.Add(pattern[i]);
        }

        End();
        return parts.Count == 0 ? null : new LikePredicate(predicate.Column, parts);

        void End()
        {
            if (part.Count > 1) parts.Add([.. part]);
            part.Clear();
        }
    }

    /// <summary>Gives the hashes of the pattern's runs as a filter has them that is marked so; none: every value may match.</summary>
    internal ReadOnlySpan<ulong> HashesFor(int mark) => _hashes.GetOrAdd(mark, static (made, parts) =>
    {
        var grams = Grams.Marked(made);
        var found = new HashSet<ulong>();
        foreach (var part in parts) grams.Add(part, found);
        return [.. found];
    }, _parts);
}
