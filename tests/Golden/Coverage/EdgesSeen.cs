namespace MatViewDb.Golden.Coverage;

/// <summary>Collects with what one function was tried.</summary>
internal sealed class EdgesSeen
{
    private const int TwoBytes = 1;
    private const int ThreeBytes = 2;
    private const int FourBytes = 4;
    private EdgeKinds _kinds;
    private double _largest;
    private int _characters;

    internal void Add(EdgeKinds kinds) => _kinds |= kinds;

    internal void AddNumber(double value)
    {
        if (value == 0) Add(EdgeKinds.Zero);
        if (value < 0) Add(EdgeKinds.Negative);
        _largest = Math.Max(_largest, Math.Abs(value));
    }

    internal void AddText(string text)
    {
        if (text is "" or "[]" or "{}") Add(EdgeKinds.Empty);
        if (text.StartsWith("0000-", StringComparison.Ordinal) || text.StartsWith("0001-", StringComparison.Ordinal)) Add(EdgeKinds.First);
        if (text.StartsWith("9999-12-31", StringComparison.Ordinal)) Add(EdgeKinds.Last);
        if (text.TrimStart('-').StartsWith("838:59:59", StringComparison.Ordinal)) Add(EdgeKinds.Longest);
        foreach (var rune in text.EnumerateRunes())
        {
            _characters |= rune.Utf8SequenceLength switch { 2 => TwoBytes, 3 => ThreeBytes, 4 => FourBytes, _ => 0 };
        }

        if (_characters == (TwoBytes | ThreeBytes | FourBytes)) Add(EdgeKinds.Unicode);
    }

    /// <summary>Gives what was not tried of what is needed.</summary>
    internal EdgeKinds Missing(EdgeKinds needed, double largestNumber)
    {
        var seen = _largest >= largestNumber ? _kinds | EdgeKinds.Largest : _kinds;
        return needed & ~seen;
    }
}
