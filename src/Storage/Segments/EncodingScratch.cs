using MatViewDb.Arrow.Buffers;
using MatViewDb.Storage.Encodings;

namespace MatViewDb.Storage.Segments;

/// <summary>
/// Holds the working memory that the columns of one segment share while they are encoded one after the other.
/// </summary>
internal sealed unsafe class EncodingScratch(MemoryTracker tracker) : IDisposable
{
    // Measuring and packing read whole vectors past the last value.
    private const int WidePadding = 512;
    private const int FirstBytes = 4032;
    private NativeBuffer? _wide;
    private int _wideCapacity;
    private NativeBuffer? _codes;
    private int _codesCapacity;

    internal MemoryTracker Tracker => tracker;

    /// <summary>Holds the encoded bytes of the column and row group at hand.</summary>
    internal ByteSink Output { get; } = new(tracker, FirstBytes);

    /// <summary>Holds the joined bytes of a page's strings.</summary>
    internal ByteSink Text { get; } = new(tracker, FirstBytes);

    /// <summary>Holds the codes of a page's strings.</summary>
    internal ByteSink Codes { get; } = new(tracker, 64);

    /// <summary>Gives room for the 64-bit values of a page; the contents stay until the next call.</summary>
    internal long* Wide(int rows)
    {
        if (_wide is null || rows > _wideCapacity)
        {
            _wide?.Release();
            _wide = NativeBuffer.Allocate(tracker, (long)(rows + WidePadding) * sizeof(long));
            _wideCapacity = rows;
        }

        return (long*)_wide.Pointer;
    }

    /// <summary>Gives room for dictionary codes of a row group; the contents stay until the next call.</summary>
    internal int* DictionaryCodes(int rows)
    {
        if (_codes is null || rows > _codesCapacity)
        {
            _codes?.Release();
            _codes = NativeBuffer.Allocate(tracker, (long)rows * sizeof(int));
            _codesCapacity = rows;
        }

        return (int*)_codes.Pointer;
    }

    public void Dispose()
    {
        Output.Dispose();
        Text.Dispose();
        Codes.Dispose();
        _wide?.Release();
        _codes?.Release();
    }
}
