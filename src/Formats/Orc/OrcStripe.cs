using MatViewDb.Arrow.Buffers;

namespace MatViewDb.Formats.Orc;

/// <summary>Names the streams of a stripe that are read; the numbers are the format's.</summary>
internal enum OrcStreamKind
{
    Present = 0,
    Data = 1,
    Length = 2,
    DictionaryData = 3,
    Second = 5,
}

/// <summary>Knows where the streams of a stripe stand and how its columns are stored.</summary>
internal sealed class OrcStripe
{
    private const int EncodingMax = 3;
    private readonly Stream _file;
    private readonly OrcCompression _compression;
    private readonly MemoryTracker _tracker;
    private readonly Dictionary<(int Column, OrcStreamKind Kind), (long Offset, long Length)> _streams = [];
    private readonly List<(int Kind, long DictionarySize)> _encodings = [];
    private string _zone = "";

    internal OrcStripe(Stream file, OrcTail tail, OrcStripePlace place, MemoryTracker tracker)
    {
        (_file, _compression, _tracker) = (file, tail.Compression, tracker);
        Types = tail.Types;
        var footerAt = place.Offset + place.IndexBytes + place.DataBytes;
        using var stream = new OrcStream(file, footerAt, place.FooterBytes, tail.Compression, tracker);
        var at = place.Offset;
        var footer = new OrcMessage(stream.ReadAll(OrcTail.BytesMax));
        while (footer.Next())
        {
            switch (footer.Field)
            {
                case 1:
                    at = AddStream(footer.Bytes, at, footerAt);
                    break;
                case 2:
                    AddEncoding(footer.Bytes);
                    break;
                case 3:
                    _zone = footer.Text;
                    break;
                case 4:
                    throw new InvalidDataException("it is encrypted");
            }
        }
    }

    internal IReadOnlyList<OrcType> Types { get; }

    /// <summary>The time zone that the writer's local times are counted in; null = that of Greenwich.</summary>
    internal TimeZoneInfo? Zone()
    {
        if (_zone is "" or "UTC" or "GMT" or "Etc/UTC" or "Etc/GMT" or "Z") return null;
        return TimeZoneInfo.TryFindSystemTimeZoneById(_zone, out var zone)
            ? zone
            : throw new InvalidDataException($"its time zone '{_zone}' is not known");
    }

    internal bool Has(int column, OrcStreamKind kind) => _streams.ContainsKey((column, kind));

    /// <summary>Opens a stream; one that is not there is empty.</summary>
    internal OrcStream Open(int column, OrcStreamKind kind)
    {
        var (offset, length) = _streams.GetValueOrDefault((column, kind));
        return new OrcStream(_file, offset, length, _compression, _tracker);
    }

    internal OrcIntegers OpenIntegers(int column, OrcStreamKind kind, bool isSigned)
        => OrcIntegers.Of(Open(column, kind), isSigned, EncodingOf(column).Kind >= 2);

    internal OrcBits? OpenPresence(int column)
        => Has(column, OrcStreamKind.Present) ? new OrcBits(Open(column, OrcStreamKind.Present)) : null;

    /// <summary>Says whether values are numbers of a dictionary, and how large that is.</summary>
    internal bool HasDictionary(int column, out long size)
    {
        (var kind, size) = EncodingOf(column);
        return (kind & 1) != 0;
    }

    private (int Kind, long DictionarySize) EncodingOf(int column) => column < _encodings.Count
        ? _encodings[column]
        : throw new InvalidDataException($"a stripe does not say how column {column} is stored");

    private long AddStream(ReadOnlySpan<byte> bytes, long at, long end)
    {
        var (kind, column, length) = (0UL, 0UL, 0UL);
        var message = new OrcMessage(bytes);
        while (message.Next())
        {
            if (message.Field == 1) kind = message.Number;
            if (message.Field == 2) column = message.Number;
            if (message.Field == 3) length = message.Number;
        }

        if (length > (ulong)(end - at) || column >= (ulong)Types.Count)
            throw new InvalidDataException("a stream stands outside of its stripe");
        if (kind <= (ulong)OrcStreamKind.Second) _streams[((int)column, (OrcStreamKind)kind)] = (at, (long)length);
        return at + (long)length;
    }

    private void AddEncoding(ReadOnlySpan<byte> bytes)
    {
        var (kind, size) = (0UL, 0UL);
        var message = new OrcMessage(bytes);
        while (message.Next())
        {
            if (message.Field == 1) kind = message.Number;
            if (message.Field == 2) size = message.Number;
        }

        if (kind > EncodingMax || size > int.MaxValue) throw new InvalidDataException("a column is stored in a way that is not known");
        if (_encodings.Count >= Types.Count) throw new InvalidDataException("a stripe has more columns than the file");
        _encodings.Add(((int)kind, (long)size));
    }
}
