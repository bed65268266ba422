using System.Collections.Concurrent;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Execution.HashTables;

namespace MatViewDb.Execution.Operators.Aggregates;

/// <summary>
/// Joins the workers' sets of (group, value) pairs in parts by value and hands each different pair to the calls of its list:
/// counts are counted here, other calls get the values.
/// </summary>
internal sealed unsafe class DistinctMerge
{
    private const long PairsPerUnit = 16 << 10;
    private const int ChunkPairs = 1024;

    /// <summary>Up to this many groups each thread counts for itself.</summary>
    private const int GroupsCountedApart = 64 << 10;

    private readonly List<(int List, bool IsWords, int From, int To)> _units = [];
    private readonly HashAggregate _owner;
    private readonly MergedGroups _groups;
    private readonly ConcurrentBag<NativeBuffer>[] _counts;

    internal DistinctMerge(HashAggregate owner, MergedGroups groups)
    {
        _owner = owner;
        _groups = groups;
        _counts = [.. owner.Plan.Distinct.Select(_ => new ConcurrentBag<NativeBuffer>())];
    }

    internal int Prepare()
    {
        for (var i = 0; i < _owner.Plan.Distinct.Count; i++)
        {
            AddUnits(i, true, WordSet.PartCount, _owner.Sinks.Sum(sink => sink.Distinct[i].Words.Count));
            var rows = _owner.Sinks.Sum(sink => sink.Distinct[i].Rows.Arena.RowCount);
            AddUnits(i, false, _owner.Partitions[i + 1][0].PartitionCount, rows);
        }

        return _units.Count;
    }

    internal void Run(int unit)
    {
        var (index, isWords, from, to) = _units[unit];
        var list = _owner.Plan.Distinct[index];
        var scratch = new GroupScratch(_owner.Account);
        scratch.Reserve(ChunkPairs);
        using var call = new Fresh(this, index, scratch);
        for (var part = from; part < to; part++)
        {
            if (!isWords) JoinRows(index, part, call);
            else if (list.NumberOffset >= 0) JoinWords(index, part, call);
            else JoinValues(index, part, call);
        }
    }

    /// <summary>Adds what the threads counted to the groups' states.</summary>
    internal void Complete()
    {
        for (var i = 0; i < _counts.Length; i++)
        {
            foreach (var counts in _counts[i])
            {
                foreach (var call in _owner.Plan.Distinct[i].Counts)
                {
                    var offset = _groups.StateOffset(call);
                    for (var number = 0; number < _groups.Room; number++)
                    {
                        if ((number & 0xFFFF) == 0) Interruption.Check();
                        var count = ((long*)counts.Pointer)[number];
                        if (count != 0) *(long*)(_groups.Rows[number] + offset) += count;
                    }
                }

                counts.Release();
            }
        }
    }

    private void AddUnits(int list, bool isWords, int parts, long pairs)
    {
        if (pairs == 0) return;
        var units = (int)Math.Clamp(pairs / PairsPerUnit, 1, parts);
        for (var i = 0; i < units; i++)
            _units.Add((list, isWords, (int)((long)parts * i / units), (int)((long)parts * (i + 1) / units)));
    }

    /// <summary>Joins words that are values into the largest of their tables.</summary>
    private void JoinValues(int index, int part, Fresh fresh)
    {
        var tables = _owner.Sinks.Select(sink => sink.Distinct[index].Words[part]).OrderByDescending(t => t.Count).ToArray();
        var words = fresh.Scratch.Hashes;
        foreach (var table in tables.AsSpan(1))
        {
            for (var slot = 0; slot < table.SlotCount;)
            {
                Interruption.Check();
                slot = table.Read(slot, words, ChunkPairs, out var count);
                tables[0].AddAll(words, count);
            }

            table.Free();
        }

        fresh.Count(tables[0].Count);
        if (_owner.Plan.Distinct[index].Others.Count > 0)
        {
            for (var slot = 0; slot < tables[0].SlotCount;)
            {
                Interruption.Check();
                slot = tables[0].Read(slot, words, ChunkPairs, out var count);
                if (count > 0) fresh.Feed(words, count);
            }
        }

        tables[0].Free();
    }

    private void JoinWords(int index, int part, Fresh fresh)
    {
        var list = _owner.Plan.Distinct[index];
        var joined = new WordTable(_owner.Account);
        joined.Reserve(_owner.Sinks.Max(sink => sink.Distinct[index].Words[part].Count));
        var words = fresh.Scratch.Hashes;
        for (var worker = 0; worker < _owner.Sinks.Count; worker++)
        {
            var table = _owner.Sinks[worker].Distinct[index].Words[part];
            var numbers = _groups.NumbersOf(worker);
            for (var slot = 0; slot < table.SlotCount;)
            {
                Interruption.Check();
                slot = table.Read(slot, words, ChunkPairs, out var count);
                for (var i = 0; i < count; i++)
                    words[i] = (ulong)numbers[words[i] >> list.ValueBits] << list.ValueBits | (words[i] & list.ValueMask);
                count = joined.AddAll(words, count);
                if (count > 0) fresh.Take(words, count);
            }

            table.Free();
        }

        joined.Free();
    }

    private void JoinRows(int index, int partition, Fresh fresh)
    {
        var list = _owner.Plan.Distinct[index];
        var parts = _owner.Partitions[index + 1];
        using var none = new GroupInitializer([], _owner.Account);
        var joined = new GroupTable(list.Layout, none, _owner.Account);
        joined.Reserve(parts.Max(part => part.Count(partition)));
        var targets = fresh.Scratch.Rows;
        for (var worker = 0; worker < parts.Length; worker++)
        {
            var rows = parts[worker].Rows(partition);
            var total = parts[worker].Count(partition);
            if (list.NumberOffset >= 0) Renumber(rows, total, list.NumberOffset, _groups.NumbersOf(worker));
            for (var at = 0; at < total; at += ChunkPairs)
            {
                Interruption.Check();
                var count = Math.Min(ChunkPairs, total - at);
                joined.FindOrAdopt(rows + at, count, targets);
                var kept = 0;
                for (var i = 0; i < count; i++)
                {
                    if (targets[i] == rows[at + i]) targets[kept++] = targets[i] + GroupTable.HashBytes;
                }

                if (kept > 0) fresh.Take(targets, kept);
            }
        }

        joined.FreeSlots();
    }

    /// <summary>Puts the merged groups' numbers into the rows of pairs, and into their hashes.</summary>
    private static void Renumber(byte** rows, int count, int numberOffset, int* numbers)
    {
        for (var i = 0; i < count; i++)
        {
            var at = (ulong*)(rows[i] + GroupTable.HashBytes + numberOffset);
            var number = (ulong)numbers[*at];
            *(ulong*)rows[i] ^= DistinctSink.NumberBits(*at) ^ DistinctSink.NumberBits(number);
            *at = number;
        }
    }

    /// <summary>Hands pairs that were not there before to the calls of one list, on one thread.</summary>
    private sealed class Fresh : IDisposable
    {
        private readonly HashAggregate _owner;
        private readonly MergedGroups _groups;
        private readonly DistinctList _list;
        private readonly ConcurrentBag<NativeBuffer> _bag;
        private readonly NativeBuffer? _counts;

        internal Fresh(DistinctMerge merge, int list, GroupScratch scratch)
        {
            _owner = merge._owner;
            _groups = merge._groups;
            _list = _owner.Plan.Distinct[list];
            _bag = merge._counts[list];
            Scratch = scratch;
            if (_list.Counts.Count == 0 || _groups.Room > GroupsCountedApart) return;
            if (!_bag.TryTake(out _counts))
                _counts = NativeBuffer.AllocateZeroed(_owner.Account, (long)_groups.Room * sizeof(long));
        }

        internal GroupScratch Scratch { get; }

        /// <summary>Counts values of the only group.</summary>
        internal void Count(long values)
        {
            if (_list.Counts.Count > 0) *(long*)_counts!.Pointer += values;
        }

        /// <summary>Takes words.</summary>
        internal void Take(ulong* words, int count)
        {
            if (_list.Counts.Count > 0)
            {
                for (var i = 0; i < count; i++) CountOne((int)(words[i] >> _list.ValueBits));
            }

            if (_list.Others.Count > 0) Feed(words, count);
        }

        /// <summary>Takes keys of rows.</summary>
        internal void Take(byte** keys, int count)
        {
            if (_list.Counts.Count > 0)
            {
                for (var i = 0; i < count; i++)
                {
                    if (!AnyNull(keys[i])) CountOne(NumberOf(keys[i]));
                }
            }

            if (_list.Others.Count == 0) return;
            var columns = new Column[_list.Columns.Length];
            for (var i = 0; i < columns.Length; i++) columns[i] = _list.Layout.Decode(keys, count, i, _owner.Account);
            for (var i = 0; i < count; i++) Scratch.OtherRows[i] = _groups.Rows[NumberOf(keys[i])];
            Feed(columns, count);
        }

        /// <summary>Hands the values of words to the calls that do more than count.</summary>
        internal void Feed(ulong* words, int count)
        {
            var isGrouped = _list.NumberOffset >= 0;
            for (var i = 0; i < count; i++) Scratch.OtherRows[i] = _groups.Rows[isGrouped ? words[i] >> _list.ValueBits : 0];
            Feed([_list.Values(words, count, _owner.Account)], count);
        }

        public void Dispose()
        {
            if (_counts is not null) _bag.Add(_counts);
            Scratch.Dispose();
        }

        private void Feed(Column[] values, int count)
        {
            foreach (var call in _list.Others)
            {
                GroupScratch.Offset(Scratch.OtherRows, Scratch.States, count, _groups.StateOffset(call));
                var kernel = _groups.KernelOf(call);
                // Rows of one group come up on several threads.
                lock (kernel) kernel.Update(Scratch.States, values, count);
            }

            foreach (var column in values) column.Dispose();
        }

        private void CountOne(int number)
        {
            if (_counts is not null)
            {
                ++((long*)_counts.Pointer)[number];
                return;
            }

            foreach (var call in _list.Counts)
                Interlocked.Increment(ref *(long*)(_groups.Rows[number] + _groups.StateOffset(call)));
        }

        private int NumberOf(byte* key) => _list.NumberOffset < 0 ? 0 : (int)*(long*)(key + _list.NumberOffset);

        private bool AnyNull(byte* key)
        {
            for (var i = 0; i < _list.Columns.Length; i++)
            {
                if (_list.Layout.IsNull(key, i)) return true;
            }

            return false;
        }
    }
}
