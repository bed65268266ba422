/**
 * The Stack class represents a last-in-first-out (LIFO) stack of objects.
 */
export declare class Stack<T> {
    #private;
    /**
     * Tests if this stack is empty.
     *
     * @returns true if and only if this stack contains no items; false otherwise.
     */
    empty(): boolean;
    /**
     * Looks at the object at the top of this stack without removing it from the stack.
     *
     * @returns the object at the top of this stack.
     */
    peek(): T;
    /**
     * Removes the object at the top of this stack and returns that object as the value of this function.
     *
     * @returns The object at the top of this stack.
     */
    pop(): T;
    /**
     * Pushes an item onto the top of this stack.
     *
     * @param item - the item to be pushed onto this stack.
     *
     * @returns the item argument.
     */
    push(item: T): T;
    size(): number;
}
