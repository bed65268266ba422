using System.Buffers.Binary;

namespace MatViewDb.Functions.Values;

/// <summary>
/// Reads and writes sets of 32-bit numbers in Roaring's portable format: a header, then for each group of 65,536 numbers a sorted
/// list, bits, or runs, whichever is smallest.
/// </summary>
internal static class RoaringFormat
{
    private const ushort CookieWithRuns = 12347;
    private const uint CookieWithoutRuns = 12346;
    private const int ListMax = 4096;
    private const int BitsBytes = 8192;
    private const int FewGroups = 4;

    /// <summary>Appends rising numbers.</summary>
    internal static void Write(List<byte> bytes, uint[] numbers)
    {
        var groups = numbers.GroupBy(n => (ushort)(n >> 16), n => (ushort)n).Select(g => new Group(g.Key, [.. g])).ToList();
        var hasRuns = groups.Exists(g => g.IsRuns);
        if (hasRuns)
        {
            NumberSetWire.Append(bytes, CookieWithRuns | (uint)(groups.Count - 1) << 16);
            for (var i = 0; i < groups.Count; i += 8)
                bytes.Add((byte)Enumerable.Range(i, Math.Min(8, groups.Count - i)).Sum(g => groups[g].IsRuns ? 1 << (g - i) : 0));
        }
        else
        {
            NumberSetWire.Append(bytes, CookieWithoutRuns);
            NumberSetWire.Append(bytes, (uint)groups.Count);
        }

        foreach (var group in groups)
        {
            Append(bytes, group.Key);
            Append(bytes, (ushort)(group.Members.Length - 1));
        }

        if (!hasRuns || groups.Count >= FewGroups)
        {
            var header = hasRuns ? sizeof(uint) + (groups.Count + 7) / 8 : 2 * sizeof(uint);
            var at = (uint)(header + 8 * groups.Count);
            foreach (var group in groups)
            {
                NumberSetWire.Append(bytes, at);
                at += (uint)group.Bytes;
            }
        }

        foreach (var group in groups) group.Write(bytes);
    }

    /// <summary>Adds the numbers of one set, each with the high bits, and moves past it; false when it is something else.</summary>
    internal static bool TryRead(ref ReadOnlySpan<byte> rest, ulong high, NumberSet set)
    {
        if (rest.Length < 2 * sizeof(uint)) return false;
        var cookie = BinaryPrimitives.ReadUInt32LittleEndian(rest);
        var hasRuns = (ushort)cookie == CookieWithRuns;
        if (!hasRuns && cookie != CookieWithoutRuns) return false;
        var count = hasRuns ? (int)(cookie >> 16) + 1 : (int)BinaryPrimitives.ReadUInt32LittleEndian(rest[sizeof(uint)..]);
        if (count is < 0 or > 65536) return false;
        var flagBytes = hasRuns ? (count + 7) / 8 : sizeof(uint);
        var headBytes = sizeof(uint) + flagBytes + 4 * count + (!hasRuns || count >= FewGroups ? 4 * count : 0);
        if (rest.Length < headBytes) return false;
        var flags = hasRuns ? rest.Slice(sizeof(uint), flagBytes) : [];
        var heads = rest[(sizeof(uint) + flagBytes)..];
        var body = rest[headBytes..];
        for (var i = 0; i < count; i++)
        {
            var key = high | (ulong)BinaryPrimitives.ReadUInt16LittleEndian(heads[(4 * i)..]) << 16;
            var members = BinaryPrimitives.ReadUInt16LittleEndian(heads[(4 * i + 2)..]) + 1;
            var isRuns = hasRuns && (flags[i >> 3] >> (i & 7) & 1) != 0;
            if (!(isRuns ? TryReadRuns(ref body, key, set) : TryReadMembers(ref body, key, members, set))) return false;
        }

        rest = body;
        return true;
    }

    private static bool TryReadRuns(ref ReadOnlySpan<byte> body, ulong key, NumberSet set)
    {
        if (body.Length < sizeof(ushort)) return false;
        var runs = BinaryPrimitives.ReadUInt16LittleEndian(body);
        body = body[sizeof(ushort)..];
        if (body.Length < 4 * runs) return false;
        for (var run = 0; run < runs; run++, body = body[4..])
        {
            var start = BinaryPrimitives.ReadUInt16LittleEndian(body);
            var more = BinaryPrimitives.ReadUInt16LittleEndian(body[2..]);
            if (start + more > ushort.MaxValue) return false;
            for (var number = 0; number <= more; number++) set.Add(key | (uint)(start + number));
        }

        return true;
    }

    private static bool TryReadMembers(ref ReadOnlySpan<byte> body, ulong key, int members, NumberSet set)
    {
        var bytes = members <= ListMax ? members * sizeof(ushort) : BitsBytes;
        if (body.Length < bytes) return false;
        for (var i = 0; i < (members <= ListMax ? members : 0); i++)
            set.Add(key | BinaryPrimitives.ReadUInt16LittleEndian(body[(i * sizeof(ushort))..]));
        for (var i = 0; members > ListMax && i < BitsBytes * 8; i++)
        {
            if ((body[i >> 3] >> (i & 7) & 1) != 0) set.Add(key | (uint)i);
        }

        body = body[bytes..];
        return true;
    }

    private static void Append(List<byte> bytes, ushort value) => bytes.AddRange([(byte)value, (byte)(value >> 8)]);

    private sealed class Group
    {
        private readonly List<(ushort Start, ushort More)> _runs = [];

        internal Group(ushort key, ushort[] members)
        {
            (Key, Members) = (key, members);
            foreach (var member in members)
            {
                if (_runs.Count > 0 && _runs[^1].Start + _runs[^1].More + 1 == member)
                    _runs[^1] = (_runs[^1].Start, (ushort)(_runs[^1].More + 1));
                else _runs.Add((member, 0));
            }
        }

        internal ushort Key { get; }

        internal ushort[] Members { get; }

        internal bool IsRuns => RunBytes < PlainBytes;

        internal int Bytes => Math.Min(RunBytes, PlainBytes);

        private int RunBytes => sizeof(ushort) + 4 * _runs.Count;

        private int PlainBytes => Members.Length <= ListMax ? Members.Length * sizeof(ushort) : BitsBytes;

        internal void Write(List<byte> bytes)
        {
            if (IsRuns)
            {
                Append(bytes, (ushort)_runs.Count);
                foreach (var (start, more) in _runs)
                {
                    Append(bytes, start);
                    Append(bytes, more);
                }
            }
            else if (Members.Length <= ListMax)
            {
                foreach (var member in Members) Append(bytes, member);
            }
            else
            {
                var bits = new byte[BitsBytes];
                foreach (var member in Members) bits[member >> 3] |= (byte)(1 << (member & 7));
                bytes.AddRange(bits);
            }
        }
    }
}
