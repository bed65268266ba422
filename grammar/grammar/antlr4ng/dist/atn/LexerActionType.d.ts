export declare const LexerActionType: {
    /** The type of a {@link LexerChannelAction} action. */
    readonly CHANNEL: 0;
    /** The type of a {@link LexerCustomAction} action */
    readonly CUSTOM: 1;
    /** The type of a {@link LexerModeAction} action. */
    readonly MODE: 2;
    /** The type of a {@link LexerMoreAction} action. */
    readonly MORE: 3;
    /** The type of a {@link LexerPopModeAction} action. */
    readonly POP_MODE: 4;
    /** The type of a {@link LexerPushModeAction} action. */
    readonly PUSH_MODE: 5;
    /** The type of a {@link LexerSkipAction} action. */
    readonly SKIP: 6;
    /** The type of a {@link LexerTypeAction} action. */
    readonly TYPE: 7;
};
