using System.Buffers.Binary;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Runtime;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;

namespace MatViewDb.Functions.Aggregates;

/// <summary>
/// Joins texts of a group with a separator (first constant, "," by default); trailing arguments that the call's ORDER
/// BY names order them. DISTINCT drops repeated texts.
/// </summary>
[SqlFunction("group_concat", Example = "group_concat(x ORDER BY x DESC SEPARATOR '-') of 'a', 'b', NULL -> b-a")]
[SqlFunction("string_agg", Example = "string_agg(x, '-') of 'a', 'a' -> a-a")]
public sealed class GroupConcat : AggregateFunction
{
    public override bool Accepts(int argumentCount) => argumentCount >= 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
    {
        var types = new SqlType[arguments.Count];
        for (var i = 0; i < types.Length; i++)
        {
            if (TypeCoercion.Cost(arguments[i], SqlType.String) == TypeCoercion.Impossible) return null;
            types[i] = arguments[i].IsText ? arguments[i] : SqlType.String;
        }

        return new FunctionSignature(name, FunctionKind.Aggregate, types, SqlType.String)
        {
            NullIfAnyNull = false,
            MayReturnNull = true,
        };
    }

    public override AggregateKernel CreateKernel(AggregateRequest request) => new Kernel(request);

    /// <summary>Sort keys are made ready to be compared byte for byte, so the final phase need not know the call's ORDER BY.</summary>
    private sealed unsafe class Kernel(AggregateRequest request) : AggregateKernel
    {
        private const int HeaderBytes = 2 * sizeof(int);
        private const int FewTexts = 16;
        private readonly byte[] _separator = Separator(request);
        private readonly int _texts = request.ArgumentTypes.Count;
        private readonly ItemLists _lists = new(request.Tracker);
        private readonly ItemOrder _order = new();
        private readonly OrderBytes?[] _orders = new OrderBytes?[request.OrderBy.Count];
        private readonly TextSink _keys = new();
        private Column[] _flat = [];
        private byte[] _bytes = new byte[64];

        public override int StateBytes => sizeof(ItemList);

        public override IReadOnlyList<ArrowType> StateTypes { get; } = [new ArrowType(ArrowTypeId.BinaryView)];

        public override bool HasExternalState => true;

        public override long HeldBytes => _lists.HeldBytes;

        public override void Initialize(byte* state) => *(ItemList*)state = default;

        public override void Update(byte** states, ReadOnlySpan<Column> arguments, int rowCount)
        {
            Bind(arguments);
            for (var row = 0; row < rowCount; row++)
            {
                if (Takes(row)) Add((ItemList*)states[row], row);
            }

            Unbind();
        }

        public override void UpdateSingle(byte* state, ReadOnlySpan<Column> arguments, int rowCount)
        {
            Bind(arguments);
            for (var row = 0; row < rowCount; row++)
            {
                if (Takes(row)) Add((ItemList*)state, row);
            }

            Unbind();
        }

        public override void Merge(byte** targets, byte** sources, AggregateKernel sourceKernel, int count)
        {
            var from = ((Kernel)sourceKernel)._lists;
            for (var i = 0; i < count; i++) _lists.Join((ItemList*)targets[i], (ItemList*)sources[i], from);
        }

        public override void MergeColumns(byte** states, ReadOnlySpan<Column> stateColumns, int rowCount)
        {
            using var flat = ColumnFlatten.ToFlat(stateColumns[0], request.Tracker);
            for (var row = 0; row < rowCount; row++)
            {
                if (flat.IsNull(row)) continue;
                Interruption.Check();
                var rest = StringView.Bytes(flat.As<StringView>() + row);
                while (!rest.IsEmpty)
                {
                    var key = BinaryPrimitives.ReadInt32LittleEndian(rest);
                    var value = BinaryPrimitives.ReadInt32LittleEndian(rest[sizeof(int)..]);
                    rest = rest[HeaderBytes..];
                    _lists.Append((ItemList*)states[row], rest[..key], rest.Slice(key, value));
                    rest = rest[(key + value)..];
                }
            }
        }

        public override Column[] Export(byte** states, int count, MemoryTracker tracker)
        {
            using var builder = new ColumnBuilder(StateTypes[0], tracker, count);
            for (var i = 0; i < count; i++)
            {
                Interruption.Check();
                if (((ItemList*)states[i])->First is null) builder.AppendNull();
                else builder.AppendBytes(Write((ItemList*)states[i]));
            }

            return [builder.Build()];
        }

        public override Column Finalize(byte** states, int count, MemoryTracker tracker)
        {
            var sink = new TextSink();
            sink.Begin(tracker);
            var values = NativeBuffer.Allocate(tracker, Math.Max(1L, count) * sizeof(StringView));
            NativeBuffer? validity = null;
            for (var i = 0; i < count; i++)
            {
                Interruption.Check();
                var list = (ItemList*)states[i];
                if (list->First is not null) Join(list, sink);
                ((StringView*)values.Pointer)[i] = sink.Finish();
                if (list->First is not null) continue;
                validity ??= Bitmaps.AllocateFilled(tracker, count, true);
                Bitmaps.Clear((ulong*)validity.Pointer, i);
            }

            return Column.Flat(SqlType.String.ToArrow(), count, values, validity, sink.End());
        }

        public override void Reset() => _lists.Clear();

        public override void Dispose()
        {
            Reset();
            base.Dispose();
        }

        private void Bind(ReadOnlySpan<Column> arguments)
        {
            if (_flat.Length != arguments.Length) _flat = new Column[arguments.Length];
            for (var i = 0; i < _flat.Length; i++) _flat[i] = ColumnFlatten.ToFlat(arguments[i], request.Tracker);
            for (var i = 0; i < _orders.Length; i++)
                _orders[i] ??= new OrderBytes(request.OrderBy[i], _flat[request.OrderBy[i].Argument].Type);
            _keys.Begin(request.Tracker);
        }

        private void Unbind()
        {
            _keys.Abandon();
            foreach (var column in _flat) column.Dispose();
        }

        private bool Takes(int row)
        {
            for (var i = 0; i < _texts; i++)
            {
                if (_flat[i].IsNull(row)) return false;
            }

            return true;
        }

        private void Add(ItemList* list, int row)
        {
            for (var i = 0; i < _orders.Length; i++) _orders[i]!.Append(_flat[request.OrderBy[i].Argument], row, _keys); // Made by Bind.
            _lists.Append(list, _keys.Pending, _texts == 1 ? Text(0, row) : Texts(row));
            _keys.Discard();
        }

        private ReadOnlySpan<byte> Text(int argument, int row) => StringView.Bytes(_flat[argument].As<StringView>() + row);

        private ReadOnlySpan<byte> Texts(int row)
        {
            var length = 0;
            for (var i = 0; i < _texts; i++)
            {
                var text = Text(i, row);
                Reserve((long)length + text.Length);
                text.CopyTo(_bytes.AsSpan(length));
                length += text.Length;
            }

            return _bytes.AsSpan(0, length);
        }

        private ReadOnlySpan<byte> Write(ItemList* list)
        {
            var length = 0;
            for (var item = list->First; item is not null; item = item->Next)
            {
                Reserve((long)length + HeaderBytes + item->KeyLength + item->ValueLength);
                BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(length), item->KeyLength);
                BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(length + sizeof(int)), item->ValueLength);
                length += HeaderBytes;
                new ReadOnlySpan<byte>(item + 1, item->KeyLength + item->ValueLength).CopyTo(_bytes.AsSpan(length));
                length += item->KeyLength + item->ValueLength;
            }

            return _bytes.AsSpan(0, length);
        }

        private void Reserve(long bytes)
        {
            if (_bytes.Length >= bytes) return;
            Interruption.Check();
            if (bytes > Array.MaxLength) throw FunctionErrors.TextTooLong.With(request.Name, Array.MaxLength);
            Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, Math.Max(bytes, 2L * _bytes.Length)));
        }

        private void Join(ItemList* list, TextSink sink)
        {
            if (!request.Distinct && list->ValueBytes + (list->Count - 1) * _separator.Length > TextSink.MaxTextBytes) throw TooLong();
            if (list->First->KeyLength == 0 && !request.Distinct)
            {
                for (var item = list->First; item is not null; item = item->Next)
                {
                    if (item != list->First) sink.Append(_separator);
                    sink.Append(Item.Value(item));
                }

                return;
            }

            var entries = _order.Of(list);
            if (request.Distinct) JoinDistinct(entries, sink);
            else
            {
                for (var i = 0; i < entries.Length; i++)
                {
                    if (i > 0) sink.Append(_separator);
                    sink.Append(entries[i].Value);
                }
            }
        }

        private void JoinDistinct(ReadOnlySpan<ItemOrder.Entry> entries, TextSink sink)
        {
            var seen = entries.Length > FewTexts
                ? new HashSet<byte[]>(BytesComparer.Instance).GetAlternateLookup<ReadOnlySpan<byte>>()
                : default;
            for (var i = 0; i < entries.Length; i++)
            {
                Interruption.Check();
                var text = entries[i].Value;
                if (entries.Length > FewTexts ? !seen.Add(text) : IsIn(entries[..i], text)) continue;
                if (sink.PendingBytes + (long)text.Length + _separator.Length > TextSink.MaxTextBytes) throw TooLong();
                if (i > 0) sink.Append(_separator);
                sink.Append(text);
            }
        }

        private static bool IsIn(ReadOnlySpan<ItemOrder.Entry> entries, ReadOnlySpan<byte> text)
        {
            foreach (ref readonly var entry in entries)
            {
                if (entry.Value.SequenceEqual(text)) return true;
            }

            return false;
        }

        private static Core.Errors.MatViewException TooLong() => FunctionErrors.TextTooLong.With("group_concat", TextSink.MaxTextBytes);

        private static byte[] Separator(AggregateRequest request)
        {
            if (request.Constants.Count == 0) return [(byte)','];
            return request.Constants[0].IsNull(0)
                ? [] : StringView.Bytes(request.Constants[0].As<StringView>()).ToArray();
        }
    }
}
