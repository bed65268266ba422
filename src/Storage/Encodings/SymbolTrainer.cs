using MatViewDb.Arrow.Arrays;

namespace MatViewDb.Storage.Encodings;

/// <summary>
/// Finds symbols that make texts short, as FSST does (Boncz, Neumann, Leis: "FSST: Fast Random Access String Compression", VLDB
/// 2020): a sample is encoded with the best symbols so far, and the next ones are chosen among those used and neighbours joined,
/// by how many bytes of the sample they stood for.
/// </summary>
internal static unsafe class SymbolTrainer
{
    private const int SampleBytes = 24 << 10;
    private const int LongestText = 1024;

    /// <summary>A byte that stands for itself takes two, so a symbol for it is worth more than its length.</summary>
    private const int SingleByteWorth = 8;

    /// <summary>How many of 128 texts of the sample each round looks at: the first ones need not be exact.</summary>
    private static readonly int[] s_shares = [16, 48, 80, 104, 128];

    /// <summary>Learns from texts whose joined bytes lie at <paramref name="bytes"/>, eight readable ones behind them.</summary>
    internal static SymbolTable Train(StringView* views, int count, byte* bytes, long total)
    {
        var sample = Sample(views, count, total);
        var table = new SymbolTable([], []);
        var codes = new ushort[LongestText];
        var pairs = new List<int>(SampleBytes);
        var counts = new int[SymbolTable.FirstSymbol + SymbolTable.SymbolsMax];
        var worth = new Dictionary<(ulong Symbol, byte Length), long>(4096);
        foreach (var share in s_shares)
        {
            Array.Clear(counts);
            pairs.Clear();
            worth.Clear();
            for (var i = 0; i < sample.Count; i++)
            {
                // An odd step visits different texts in each round.
                if ((i * 77 & 127) >= share) continue;
                fixed (ushort* target = codes)
                {
                    var found = table.Parse(bytes + sample[i].Start, sample[i].Length, target);
                    Count(target, found, table, counts, pairs);
                }
            }

            Weigh(table, counts, pairs, Math.Max(2, 5 * share / 128), worth);
            table = Best(worth);
        }

        return table;
    }

    private static List<(int Start, int Length)> Sample(StringView* views, int count, long total)
    {
        var every = Math.Max(1, (int)(total / SampleBytes));
        var sample = new List<(int, int)>(count / every + 1);
        var start = 0;
        for (var i = 0; i < count; i++)
        {
            var length = views[i].Length;
            if (i % every == 0 && length > 0) sample.Add((start, Math.Min(length, LongestText)));
            start += length;
        }

        return sample;
    }

    private static void Count(ushort* codes, int found, SymbolTable table, int[] counts, List<int> pairs)
    {
        for (var i = 0; i < found; i++)
        {
            counts[codes[i]]++;
            if (i == 0) continue;
            pairs.Add(codes[i - 1] << 9 | codes[i]);
            // A symbol and the first byte of the next is worth a look, too: not all that follows need be the same.
            if (codes[i] < SymbolTable.FirstSymbol) continue;
            var first = (byte)table.Symbols[codes[i] - SymbolTable.FirstSymbol];
            if (table.Lengths[codes[i] - SymbolTable.FirstSymbol] > 1) pairs.Add(codes[i - 1] << 9 | first);
        }
    }

    private static void Weigh(
        SymbolTable table, int[] counts, List<int> pairs, int least, Dictionary<(ulong Symbol, byte Length), long> worth)
    {
        for (var code = 0; code < SymbolTable.FirstSymbol + table.Count; code++)
        {
            if (counts[code] < least) continue;
            var (symbol, length) = Of(table, code);
            Add(worth, symbol, length, (long)counts[code] * (length == 1 ? SingleByteWorth : length));
        }

        pairs.Sort();
        for (var at = 0; at < pairs.Count;)
        {
            var pair = pairs[at];
            var next = at + 1;
            while (next < pairs.Count && pairs[next] == pair) next++;
            var count = next - at;
            at = next;
            if (count < least) continue;
            var (left, leftLength) = Of(table, pair >> 9);
            if (leftLength == SymbolTable.SymbolBytesMax) continue;
            var (right, rightLength) = Of(table, pair & 511);
            var length = Math.Min(SymbolTable.SymbolBytesMax, leftLength + rightLength);
            var joined = (left | right << (leftLength * 8)) & SymbolTable.MaskOf(length);
            Add(worth, joined, (byte)length, (long)count * length);
        }
    }

    private static SymbolTable Best(Dictionary<(ulong Symbol, byte Length), long> worth)
    {
        // The order of equals must not hang on the dictionary: the same rows give the same file.
        var order = worth.OrderByDescending(w => w.Value).ThenBy(w => w.Key.Symbol).ThenBy(w => w.Key.Length);
        var best = new List<(ulong Symbol, byte Length)>(SymbolTable.SymbolsMax);
        var used = new byte[SymbolTable.Buckets];
        foreach (var (symbol, _) in order)
        {
            // What the table cannot find needs no code.
            if (symbol.Length > 2 && used[SymbolTable.BucketOf(symbol.Symbol)]++ >= SymbolTable.SymbolsPerBucket) continue;
            best.Add(symbol);
            if (best.Count == SymbolTable.SymbolsMax) break;
        }

        return new SymbolTable([.. best.Select(b => b.Symbol)], [.. best.Select(b => b.Length)]);
    }

    private static (ulong Symbol, byte Length) Of(SymbolTable table, int code)
        => code < SymbolTable.FirstSymbol
            ? ((ulong)code, (byte)1)
            : (table.Symbols[code - SymbolTable.FirstSymbol], table.Lengths[code - SymbolTable.FirstSymbol]);

    private static void Add(Dictionary<(ulong Symbol, byte Length), long> worth, ulong symbol, byte length, long more)
    {
        // No symbol has a zero byte, so that none goes on behind the end of a text.
        for (var i = 0; i < length; i++)
        {
            if ((byte)(symbol >> (i * 8)) == 0) return;
        }

        ref var sum = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(worth, (symbol, length), out _);
        sum += more;
    }
}
