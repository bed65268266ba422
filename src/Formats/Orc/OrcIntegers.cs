namespace MatViewDb.Formats.Orc;

/// <summary>Reads whole numbers that are stored in runs.</summary>
internal abstract class OrcIntegers : IDisposable
{
    private const int RunMax = 512;
    private readonly long[] _run = new long[RunMax];
    private int _at;
    private int _count;

    protected OrcIntegers(OrcStream stream, bool isSigned) => (Stream, IsSigned) = (stream, isSigned);

    protected OrcStream Stream { get; }

    protected bool IsSigned { get; }

    internal static OrcIntegers Of(OrcStream stream, bool isSigned, bool isSecond)
        => isSecond ? new OrcRunsOfSecond(stream, isSigned) : new OrcRunsOfFirst(stream, isSigned);

    internal void Read(Span<long> to)
    {
        while (!to.IsEmpty)
        {
            if (_at == _count) (_at, _count) = (0, ReadRun(_run));
            var count = Math.Min(to.Length, _count - _at);
            _run.AsSpan(_at, count).CopyTo(to);
            _at += count;
            to = to[count..];
        }
    }

    /// <summary>Reads a run; gives how many numbers it has, at least one.</summary>
    protected abstract int ReadRun(long[] run);

    protected long ReadSignedVarint() => Unfold(Stream.ReadVarint());

    protected long ReadVarint() => IsSigned ? ReadSignedVarint() : (long)Stream.ReadVarint();

    protected static long Unfold(ulong value) => (long)(value >> 1) ^ -(long)(value & 1);

    public void Dispose() => Stream.Dispose();
}

/// <summary>Reads runs of the first version: so many numbers with one distance, or so many as they are.</summary>
internal sealed class OrcRunsOfFirst(OrcStream stream, bool isSigned) : OrcIntegers(stream, isSigned)
{
    private const int ShortestRun = 3;

    protected override int ReadRun(long[] run)
    {
        var control = Stream.ReadByte();
        if (control < 0x80)
        {
            var count = control + ShortestRun;
            long delta = (sbyte)Stream.ReadByte();
            var value = ReadVarint();
            for (var i = 0; i < count; i++) run[i] = unchecked(value + i * delta);
            return count;
        }

        var literals = 0x100 - control;
        for (var i = 0; i < literals; i++) run[i] = ReadVarint();
        return literals;
    }
}

/// <summary>Reads runs of the second version: repeated, packed into bits, with distances, or with a few larger ones patched in.</summary>
internal sealed class OrcRunsOfSecond(OrcStream stream, bool isSigned) : OrcIntegers(stream, isSigned)
{
    private const int GapMax = 255;
    private const int PatchesMax = 31;
    private static ReadOnlySpan<byte> Widths =>
    [
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 26, 28, 30, 32, 40, 48, 56, 64,
    ];

    private readonly long[] _patches = new long[PatchesMax];

    protected override int ReadRun(long[] run)
    {
        var first = Stream.ReadByte();
        switch (first >> 6)
        {
            case 0:
                return Repeated(run, first);
            case 1:
                var count = CountOf(first);
                Unpack(run.AsSpan(0, count), Widths[first >> 1 & 31]);
                if (IsSigned) for (var i = 0; i < count; i++) run[i] = Unfold((ulong)run[i]);
                return count;
            case 2:
                return Patched(run, first);
            default:
                return WithDistances(run, first);
        }
    }

    private int CountOf(byte first) => ((first & 1) << 8 | Stream.ReadByte()) + 1;

    private int Repeated(long[] run, byte first)
    {
        var value = ReadBytes((first >> 3 & 7) + 1);
        var count = (first & 7) + 3;
        run.AsSpan(0, count).Fill(IsSigned ? Unfold(value) : (long)value);
        return count;
    }

    private int WithDistances(long[] run, byte first)
    {
        var code = first >> 1 & 31;
        var width = code == 0 ? 0 : Widths[code];
        var count = CountOf(first);
        var value = ReadVarint();
        var distance = ReadSignedVarint();
        run[0] = value;
        if (width == 0)
        {
            for (var i = 1; i < count; i++) run[i] = unchecked(run[i - 1] + distance);
            return count;
        }

        if (count < 2) return count;
        run[1] = unchecked(value + distance);
        Unpack(run.AsSpan(2, count - 2), width);
        for (var i = 2; i < count; i++) run[i] = unchecked(distance < 0 ? run[i - 1] - run[i] : run[i - 1] + run[i]);
        return count;
    }

    private int Patched(long[] run, byte first)
    {
        var width = Widths[first >> 1 & 31];
        var count = CountOf(first);
        var third = Stream.ReadByte();
        var fourth = Stream.ReadByte();
        var baseBytes = (third >> 5) + 1;
        int patchWidth = Widths[third & 31];
        var gapWidth = (fourth >> 5) + 1;
        var patches = fourth & 31;
        if (patches == 0 || patchWidth + gapWidth > 64) throw new InvalidDataException("a run of patched numbers is damaged");

        // The highest bit of the base is its sign.
        var stored = ReadBytes(baseBytes);
        var sign = 1UL << (baseBytes * 8 - 1);
        var least = (stored & sign) == 0 ? (long)stored : unchecked(-(long)(stored & ~sign));
        Unpack(run.AsSpan(0, count), width);
        Unpack(_patches.AsSpan(0, patches), ClosestWidth(patchWidth + gapWidth));
        var mask = patchWidth == 64 ? ulong.MaxValue : (1UL << patchWidth) - 1;
        var at = 0;
        for (var i = 0; i < patches; i++)
        {
            var gap = (int)((ulong)_patches[i] >> patchWidth);
            var patch = (ulong)_patches[i] & mask;
            at += gap;
            if (gap == GapMax && patch == 0) continue;
            if (at >= count) throw new InvalidDataException("a run of patched numbers is damaged");
            if (width < 64) run[at] |= (long)(patch << width);
        }

        for (var i = 0; i < count; i++) run[i] = unchecked(run[i] + least);
        return count;
    }

    private static int ClosestWidth(int bits)
    {
        foreach (var width in Widths)
        {
            if (width >= bits) return width;
        }

        return 64;
    }

    private ulong ReadBytes(int count)
    {
        ulong value = 0;
        for (var i = 0; i < count; i++) value = value << 8 | Stream.ReadByte();
        return value;
    }

    private void Unpack(Span<long> to, int width)
    {
        if ((width & 7) == 0)
        {
            for (var i = 0; i < to.Length; i++) to[i] = (long)ReadBytes(width >> 3);
            return;
        }

        ulong current = 0;
        var left = 0;
        for (var i = 0; i < to.Length; i++)
        {
            ulong value = 0;
            var needed = width;
            while (needed > left)
            {
                value = value << left | current & ((1UL << left) - 1);
                needed -= left;
                current = Stream.ReadByte();
                left = 8;
            }

            left -= needed;
            to[i] = (long)(value << needed | current >> left & ((1UL << needed) - 1));
        }
    }
}
